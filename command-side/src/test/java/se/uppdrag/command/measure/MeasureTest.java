package se.uppdrag.command.measure;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import se.uppdrag.command.CorrectionRejection;
import se.uppdrag.command.Facts;
import se.uppdrag.command.Scenario;
import se.uppdrag.command.measure.MeasureCommand.*;
import se.uppdrag.kernel.Fact;
import se.uppdrag.kernel.Party;
import se.uppdrag.kernel.Recorded;
import se.uppdrag.kernel.figure.Figure;
import se.uppdrag.kernel.measure.DecisionLevel;
import se.uppdrag.kernel.measure.Horizon;
import se.uppdrag.kernel.measure.MeasureEvent;
import se.uppdrag.kernel.measure.MeasureEvent.*;
import se.uppdrag.kernel.measure.MeasureState;
import se.uppdrag.kernel.measure.MeasureStatus;
import se.uppdrag.kernel.measure.ProcurementState;
import se.uppdrag.kernel.measure.PurchaseForm;
import se.uppdrag.kernel.measure.SubAmount;

class MeasureTest {

    private static final UUID ID = UUID.fromString("04942023-0000-4000-8000-000000000401");
    private static final UUID UPPDRAG = UUID.fromString("04942023-0000-4000-8000-000000000100");
    private static final UUID CASE = UUID.fromString("04942023-0000-4000-8000-000000000001");

    private static final Party HSN = Party.body("HSN");
    private static final UUID OTHER = UUID.fromString("04942023-0000-4000-8000-000000000402");
    private static final UUID THIRD = UUID.fromString("04942023-0000-4000-8000-000000000403");
    private static final Map<UUID, MeasureState> OTHERS = new HashMap<>();

    private final Scenario<Measure> measure =
            Scenario.of(Measure.class, (Measures) id -> OTHERS.getOrDefault(id, MeasureState.none()));

    /** Another measure, the same as yet another or as none. */
    private static void other(UUID id, @Nullable UUID same) {
        var state = MeasureState.none().after(told(proposed("Annan")));
        OTHERS.put(id, same == null ? state : state.after(told(new MeasureFoundSame(id, same, null))));
    }

    private static <E> Recorded<E> told(E event) {
        return new Recorded<>(event, UUID.randomUUID(), 0, 1, Instant.EPOCH, Fact.from(Facts.fact()));
    }

    private static EstimateSaving estimate(String yearly, StatedPart... parts) {
        return new EstimateSaving(ID, Figure.of(yearly), List.of(parts), null, "Egen utredning", null, null);
    }

    private static SavingEstimated estimated(String yearly, SubAmount... parts) {
        return new SavingEstimated(ID, Figure.of(yearly), List.of(parts), null, "Egen utredning", null, null);
    }

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

    @Nested
    class AnEstimate {

        @Test
        void is_kept_with_its_parts() {
            measure.given(proposed("Mobilabonnemang"))
                    .when(estimate(
                            "175 000 kr",
                            new StatedPart("Fristående", Figure.of("120 000 kr")),
                            new StatedPart("Anknytning", Figure.of("55 000 kr"))))
                    .then(estimated(
                            "175 000 kr",
                            new SubAmount("Fristående", Figure.of("120 000 kr")),
                            new SubAmount("Anknytning", Figure.of("55 000 kr"))));
        }

        @Test
        void is_no_cost_when_it_is_made_now() {
            measure.given(proposed("Bilpool"))
                    .when(estimate("-2 mkr"))
                    .refused(new MeasureRejection.NegativeSaving(Figure.of("-2 mkr")));
        }

        @Test
        void may_be_a_cost_in_history() {
            measure.given(proposed("Bilpool"))
                    .when(estimate("-2 mkr"), Facts.fact().and("entry", "HISTORY"))
                    .then(estimated("-2 mkr"));
        }
    }

    @Test
    void none_is_a_consequence_and_nothing_is_not() {
        measure.given(proposed("Bilpool"))
                .when(new StateConsequence(ID, true, null))
                .then(new ConsequenceStated(ID, true, null));
        measure.given(proposed("Bilpool"))
                .when(new StateConsequence(ID, false, null))
                .refused(new MeasureRejection.ConsequenceMissing());
    }

    @Nested
    class ADecision {

        private final MeasureAdopted adopted = new MeasureAdopted(ID, Facts.RS, "2024", null);

        @Test
        void takes_the_place_of_another_kind() {
            measure.given(proposed("Bilpool"), new MeasurePostponed(ID, Facts.RS, "2024", "Budget"))
                    .when(new Adopt(ID, Facts.RS, "2024", null))
                    .then(adopted);
            measure.given(proposed("Bilpool"), adopted)
                    .when(new Reject(ID, Facts.RS, "För dyrt"))
                    .then(new MeasureRejected(ID, Facts.RS, "För dyrt"));
            measure.given(proposed("Bilpool"))
                    .when(new PartlyAdopt(ID, Facts.RS, "Norra länet", "2024", null))
                    .then(new MeasurePartlyAdopted(ID, Facts.RS, "Norra länet", "2024", null));
        }

        @Test
        void taken_once_more_changes_nothing() {
            measure.given(proposed("Bilpool"), adopted)
                    .when(new Adopt(ID, Facts.RS, null, null))
                    .thenNothing();
        }

        @Test
        void is_not_taken_by_two() {
            measure.given(proposed("Bilpool"), adopted)
                    .when(new Adopt(ID, Facts.RF, "2024", null))
                    .refused(new MeasureRejection.AlreadyDecided(MeasureStatus.ADOPTED, Facts.RS));
        }

        @Test
        void of_another_year_is_another_decision() {
            var until2025 = new MeasurePostponed(ID, Facts.RF, "2025", "Budget");
            measure.given(proposed("Bilpool"), new MeasurePostponed(ID, Facts.RS, "2024", "Budget"))
                    .when(new Postpone(ID, Facts.RF, "2025", "Budget"))
                    .then(until2025);
        }

        @Test
        void of_others_is_not_corrected_by_the_investigator() {
            measure.given(proposed("Bilpool"), adopted);
            measure.when(correct(1, null), Facts.fact().and("role", "INVESTIGATOR"))
                    .refused(new CorrectionRejection.NotYoursToCorrect("measure-adopted"));
        }
    }

    @Nested
    class TheSameMeasure {

        @Test
        void is_linked_once() {
            other(OTHER, null);
            measure.given(proposed("Bilpool"))
                    .when(new SameAs(ID, OTHER, null))
                    .then(new MeasureFoundSame(ID, OTHER, null));
            measure.given(proposed("Bilpool"), new MeasureFoundSame(ID, OTHER, null))
                    .when(new SameAs(ID, OTHER, null))
                    .thenNothing();
        }

        @Test
        void is_not_itself_nor_linked_back_to_it() {
            other(OTHER, THIRD);
            other(THIRD, ID);
            measure.given(proposed("Bilpool"))
                    .when(new SameAs(ID, ID, null))
                    .refused(new MeasureRejection.CircularLink(ID));
            measure.given(proposed("Bilpool"))
                    .when(new SameAs(ID, OTHER, null))
                    .refused(new MeasureRejection.CircularLink(OTHER));
            other(OTHER, null);
        }

        @Test
        void exists() {
            var unknown = UUID.randomUUID();
            measure.given(proposed("Bilpool"))
                    .when(new SameAs(ID, unknown, null))
                    .refused(new MeasureRejection.MeasureUnknown(unknown));
        }
    }

    @Test
    void keeps_what_it_came_to_and_what_it_moved() {
        measure.given(proposed("Bilpool"))
                .when(new ReportRealisedEffect(ID, 2024, Figure.of("1,5 mkr"), "Bokslut", true))
                .then(new RealisedEffectReported(ID, 2024, Figure.of("1,5 mkr"), "Bokslut", true));
        measure.given(proposed("Bilpool"))
                .when(new RecordCostShift(ID, HSN, null, null))
                .then(new CostShiftRecorded(ID, HSN, Figure.notStated(), null));
        measure.given(proposed("Städ"))
                .when(new DescribePurchaseOption(
                        ID, PurchaseForm.CALL_OFF, "Städtjänster", null, ProcurementState.UNDER_WAY))
                .then(new PurchaseOptionDescribed(
                        ID, PurchaseForm.CALL_OFF, "Städtjänster", null, ProcurementState.UNDER_WAY));
        measure.given(proposed("Reseservice"))
                .when(new RecordIndicator(ID, "Kundnöjdhet", "månadsvis", null, "över rikssnittet", null))
                .then(new IndicatorRecorded(ID, "Kundnöjdhet", "månadsvis", null, "över rikssnittet", null));
        measure.given(proposed("Drivmedel"))
                .when(new SetEarlierDecisionAside(ID, "Kravet på HVO-diesel", Facts.RF, null))
                .then(new EarlierDecisionSetAside(ID, "Kravet på HVO-diesel", Facts.RF, null));
    }
}
