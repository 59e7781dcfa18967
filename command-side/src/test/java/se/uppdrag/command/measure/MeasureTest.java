package se.uppdrag.command.measure;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.uppdrag.command.CorrectionRejection;
import se.uppdrag.command.Scenario;
import se.uppdrag.command.measure.MeasureCommand.CorrectMeasureFact;
import se.uppdrag.kernel.measure.DecisionLevel;
import se.uppdrag.kernel.measure.Horizon;
import se.uppdrag.kernel.measure.MeasureEvent;
import se.uppdrag.kernel.measure.MeasureEvent.MeasureFactCorrected;
import se.uppdrag.kernel.measure.MeasureEvent.MeasureProposed;

class MeasureTest {

    private static final UUID ID = UUID.fromString("04942023-0000-4000-8000-000000000401");
    private static final UUID UPPDRAG = UUID.fromString("04942023-0000-4000-8000-000000000100");
    private static final UUID CASE = UUID.fromString("04942023-0000-4000-8000-000000000001");

    private final Scenario<Measure> measure = Scenario.of(Measure.class);

    private static MeasureProposed proposed(String text) {
        return proposed(UPPDRAG, text);
    }

    private static MeasureProposed proposed(UUID uppdrag, String text) {
        return new MeasureProposed(
                ID,
                uppdrag,
                CASE,
                text,
                Horizon.SHORT,
                null,
                DecisionLevel.DIRECTOR,
                null,
                null,
                null,
                null,
                null,
                false,
                List.of());
    }

    private CorrectMeasureFact correct(int place, @Nullable MeasureEvent replacement) {
        return new CorrectMeasureFact(ID, measure.eventId(ID, place), "Fel", null, replacement);
    }

    private MeasureFactCorrected corrected(int place) {
        return new MeasureFactCorrected(ID, measure.eventId(ID, place), "Fel");
    }

    @Test
    void is_worded_anew_by_a_correction() {
        measure.given(proposed("Billpool"));
        measure.when(correct(0, proposed("Bilpool"))).then(corrected(0), proposed("Bilpool"));
    }

    @Test
    void stays_with_the_uppdrag_that_proposed_it() {
        measure.given(proposed("Bilpool"));
        measure.when(correct(0, proposed(UUID.randomUUID(), "Bilpool")))
                .refused(new CorrectionRejection.ReplacementOfOtherStream());
    }

    @Test
    void cannot_lose_its_proposal() {
        measure.given(proposed("Bilpool"));
        measure.when(correct(0, null)).refused(new CorrectionRejection.FoundingFactNeedsReplacement());
    }
}
