package se.uppdrag.kernel.measure;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.uppdrag.kernel.Recorded;
import se.uppdrag.kernel.Told;
import se.uppdrag.kernel.measure.MeasureEvent.MeasureFactCorrected;
import se.uppdrag.kernel.measure.MeasureEvent.MeasureProposed;

/** A measure as its events tell it. */
public record MeasureState(@Nullable Told<MeasureProposed> proposed) {

    private static final UUID NOBODY = new UUID(0, 0);

    public static MeasureState none() {
        return new MeasureState(null);
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

    public MeasureState after(Recorded<? extends MeasureEvent> recorded) {
        return switch (recorded.event()) {
            case MeasureProposed e -> new MeasureState(Told.of(e, recorded));
            case MeasureFactCorrected e -> this;
        };
    }
}
