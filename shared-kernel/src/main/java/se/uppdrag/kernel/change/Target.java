package se.uppdrag.kernel.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.uppdrag.kernel.Told;
import se.uppdrag.kernel.change.ChangeEvent.TargetOutcomeRecorded;
import se.uppdrag.kernel.change.ChangeEvent.TargetSet;
import se.uppdrag.kernel.figure.Figure;
import se.uppdrag.kernel.time.Dating;

/** Something aimed at, and what came of it; {@code outcome} absent: not stated. */
public record Target(Told<TargetSet> set, @Nullable Told<TargetOutcomeRecorded> outcome) {

    public enum Verdict {
        MET,
        NOT_MET,
        /** Another figure than the one aimed at, and the source does not say whether more or less would do. */
        DEVIATES,
        NOT_STATED
    }

    public String key() {
        return set.fact().target();
    }

    /** Each part of the target that has an outcome is judged; what the source itself calls fulfilled needs no parts. */
    public Verdict verdict() {
        var reached = outcome == null ? null : outcome.fact();
        if (reached == null) {
            return Verdict.NOT_STATED;
        }
        var parts = parts(reached);
        return List.of(Verdict.NOT_MET, Verdict.DEVIATES).stream()
                .filter(parts::contains)
                .findFirst()
                .orElseGet(() -> Objects.requireNonNullElse(reached.fulfilled(), false)
                                || (!parts.isEmpty() && !parts.contains(Verdict.NOT_STATED))
                        ? Verdict.MET
                        : Verdict.NOT_STATED);
    }

    private List<Verdict> parts(TargetOutcomeRecorded reached) {
        var aim = set.fact();
        var parts = new ArrayList<Verdict>();
        if (aim.value() != null) {
            parts.add(figure(aim.value(), aim.sense(), reached.value()));
        }
        if (aim.deadline() != null) {
            parts.add(day(aim.deadline(), reached.reached()));
        }
        if (Objects.equals(reached.fulfilled(), false)) {
            parts.add(Verdict.NOT_MET);
        }
        return parts;
    }

    private static Verdict figure(Figure aim, @Nullable Sense sense, @Nullable Figure reached) {
        if (reached == null || !aim.addableTo(reached)) {
            return Verdict.NOT_STATED;
        }
        var more = reached.minus(aim);
        if (more.low() == null || more.high() == null || more.range()) {
            return Verdict.NOT_STATED;
        }
        var sign = more.low().signum();
        if (sign == 0) {
            return Verdict.MET;
        }
        if (sense == null) {
            return Verdict.DEVIATES;
        }
        return sense == (sign > 0 ? Sense.AT_LEAST : Sense.AT_MOST) ? Verdict.MET : Verdict.NOT_MET;
    }

    /** A day within a month that was aimed at is in time; a month around the day may not be. */
    private static Verdict day(Dating by, @Nullable Dating reached) {
        var last = by.to();
        if (last == null || reached == null) {
            return Verdict.NOT_STATED;
        }
        if (reached.to() != null && !reached.to().isAfter(last)) {
            return Verdict.MET;
        }
        return reached.from() != null && reached.from().isAfter(last) ? Verdict.NOT_MET : Verdict.NOT_STATED;
    }
}
