package se.uppdrag.kernel.measure;

import static se.uppdrag.kernel.Lists.plus;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.uppdrag.kernel.Party;
import se.uppdrag.kernel.Recorded;
import se.uppdrag.kernel.Told;
import se.uppdrag.kernel.figure.Check;
import se.uppdrag.kernel.figure.Figure;
import se.uppdrag.kernel.figure.Sum;
import se.uppdrag.kernel.measure.MeasureEvent.MeasureFactCorrected;
import se.uppdrag.kernel.measure.MeasureEvent.MeasureFoundSame;
import se.uppdrag.kernel.measure.MeasureEvent.MeasureProposed;
import se.uppdrag.kernel.measure.MeasureEvent.RealisedEffectReported;
import se.uppdrag.kernel.measure.MeasureEvent.SavingEstimated;

/**
 * A measure as its events tell it.
 *
 * @param since what was recorded after the proposal, in order
 */
public record MeasureState(@Nullable Told<MeasureProposed> proposed, List<Told<MeasureEvent>> since) {

    private static final UUID NOBODY = new UUID(0, 0);

    public static MeasureState none() {
        return new MeasureState(null, List.of());
    }

    public UUID id() {
        return proposed == null ? NOBODY : proposed.fact().measureId();
    }

    public UUID uppdragId() {
        return proposed == null ? NOBODY : proposed.fact().uppdragId();
    }

    public UUID caseFileId() {
        return proposed == null ? NOBODY : proposed.fact().caseFileId();
    }

    public String text() {
        return proposed == null ? "" : proposed.fact().text();
    }

    public @Nullable Horizon horizon() {
        return proposed == null ? null : proposed.fact().horizon();
    }

    /** All that was said of one kind, in order. */
    public <E> List<Told<E>> each(Class<E> kind) {
        return since.stream()
                .filter(told -> kind.isInstance(told.fact()))
                .map(told -> new Told<>(kind.cast(told.fact()), told.trace()))
                .toList();
    }

    /** What was said last. */
    public <E> Optional<Told<E>> latest(Class<E> kind) {
        var all = each(kind);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
    }

    /** Carried out counts for more than any decision before it. */
    public MeasureStatus status() {
        var status = MeasureStatus.PROPOSED;
        for (var told : since) {
            if (told.fact() instanceof Decided decided) {
                status = decided.status();
            } else if (told.fact() instanceof RealisedEffectReported effect && effect.done()) {
                status = MeasureStatus.DONE;
            }
        }
        return status;
    }

    /** The yearly saving as last estimated; not stated when nobody has. */
    public Figure estimate() {
        return latest(SavingEstimated.class).map(told -> told.fact().yearly()).orElse(Figure.notStated());
    }

    /** The estimate beside the sum of its parts; empty when it has none. */
    public Optional<Check> parts() {
        return latest(SavingEstimated.class)
                .map(Told::fact)
                .filter(estimated -> !estimated.parts().isEmpty())
                .map(estimated -> Check.of(
                        estimated.yearly(),
                        Sum.of(estimated.parts().stream().map(SubAmount::amount).toList())
                                .figure()));
    }

    public boolean negative() {
        return isNegative(estimate());
    }

    public static boolean isNegative(Figure saving) {
        var most = saving.high();
        return most != null && most.signum() < 0;
    }

    /** Each year's effect, as last reported. */
    public List<RealisedEffectReported> effects() {
        var reported = each(RealisedEffectReported.class);
        return reported.stream()
                .map(Told::fact)
                .filter(effect -> reported.stream()
                        .map(Told::fact)
                        .filter(other -> other.year() == effect.year())
                        .reduce((earlier, later) -> later)
                        .filter(last -> last == effect)
                        .isPresent())
                .toList();
    }

    /** The measure that counts in its place, if it is the same as another. */
    public @Nullable UUID sameAs() {
        return latest(MeasureFoundSame.class).map(told -> told.fact().other()).orElse(null);
    }

    public @Nullable Party unit() {
        return proposed == null ? null : proposed.fact().unit();
    }

    public MeasureState after(Recorded<? extends MeasureEvent> recorded) {
        return switch (recorded.event()) {
            case MeasureProposed e -> new MeasureState(Told.of(e, recorded), since);
            case MeasureFactCorrected e -> this;
            case MeasureEvent e -> new MeasureState(proposed, plus(since, Told.of(e, recorded)));
        };
    }
}
