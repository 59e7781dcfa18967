package se.uppdrag.command.uppdrag;

import static se.uppdrag.command.uppdrag.Given.*;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.uppdrag.command.CorrectionRejection;
import se.uppdrag.command.Facts;
import se.uppdrag.command.Scenario;
import se.uppdrag.command.uppdrag.UppdragCommand.CorrectFact;
import se.uppdrag.command.uppdrag.UppdragCommand.DefineComparison;
import se.uppdrag.command.uppdrag.UppdragCommand.DescribeEarlierChange;
import se.uppdrag.command.uppdrag.UppdragCommand.ExplainObservation;
import se.uppdrag.command.uppdrag.UppdragCommand.ProposeMeasure;
import se.uppdrag.command.uppdrag.UppdragCommand.RecordObservation;
import se.uppdrag.command.uppdrag.UppdragCommand.StateMeasureTotal;
import se.uppdrag.kernel.PointRef;
import se.uppdrag.kernel.change.ChangeEvent.EarlierChangeDescribed;
import se.uppdrag.kernel.change.ChangeKind;
import se.uppdrag.kernel.comparison.ComparisonEvent.ComparisonDefined;
import se.uppdrag.kernel.comparison.SignRule;
import se.uppdrag.kernel.figure.Figure;
import se.uppdrag.kernel.figure.Unit;
import se.uppdrag.kernel.measure.DecisionLevel;
import se.uppdrag.kernel.measure.Horizon;
import se.uppdrag.kernel.measure.MeasureEvent.MeasureProposed;
import se.uppdrag.kernel.measure.MeasureKind;
import se.uppdrag.kernel.uppdrag.Closing;
import se.uppdrag.kernel.uppdrag.OperatingForm;
import se.uppdrag.kernel.uppdrag.ResultKind;
import se.uppdrag.kernel.uppdrag.UppdragEvent.MeasureTotalStated;
import se.uppdrag.kernel.uppdrag.UppdragEvent.ObservationExplained;
import se.uppdrag.kernel.uppdrag.UppdragEvent.ObservationRecorded;
import se.uppdrag.kernel.uppdrag.UppdragEvent.ResultPlaced;

/** What the work came to begins streams of its own, placed in the uppdrag in the same commit. */
class FindingsTest {

    private static final UUID MEASURE = UUID.fromString("04942023-0000-4000-8000-000000000401");
    private static final String TEXT = "Öka takten i införandet av digital signering";

    private final Scenario<Uppdrag> uppdrag = Scenario.of(Uppdrag.class);

    private static ProposeMeasure propose(PointRef... points) {
        return new ProposeMeasure(
                ID,
                MEASURE,
                TEXT,
                Horizon.SHORT,
                null,
                DecisionLevel.DIRECTOR,
                MeasureKind.DIGITISATION,
                null,
                null,
                null,
                null,
                false,
                List.of(points));
    }

    private static MeasureProposed proposed(PointRef... points) {
        return new MeasureProposed(
                MEASURE,
                ID,
                CASE,
                TEXT,
                Horizon.SHORT,
                null,
                DecisionLevel.DIRECTOR,
                MeasureKind.DIGITISATION,
                null,
                null,
                null,
                null,
                false,
                List.of(points));
    }

    private static ResultPlaced placed() {
        return new ResultPlaced(ID, ResultKind.MEASURE, MEASURE, TEXT);
    }

    @Test
    void a_measure_begins_with_the_uppdrag_that_proposes_it() {
        uppdrag.given(assigned()).when(propose(POINT_1)).then(proposed(POINT_1), placed());
    }

    @Test
    void a_measure_serves_points_of_its_uppdrag_only() {
        uppdrag.given(assigned())
                .when(propose(FOREIGN_POINT))
                .refused(new UppdragRejection.PointUnknown(FOREIGN_POINT));
    }

    @Test
    void a_comparison_begins_with_the_uppdrag_that_compares() {
        uppdrag.given(assigned())
                .when(new DefineComparison(ID, MEASURE, "Helpdesk", null, Unit.TKR, SignRule.COSTS_NEGATIVE))
                .then(
                        new ComparisonDefined(MEASURE, ID, CASE, "Helpdesk", null, Unit.TKR, SignRule.COSTS_NEGATIVE),
                        new ResultPlaced(ID, ResultKind.COMPARISON, MEASURE, "Helpdesk"));
    }

    @Test
    void an_earlier_change_begins_with_the_uppdrag_that_looks_back_at_it() {
        var title = "Telefonväxel i egen regi";
        var form = OperatingForm.OWN;
        uppdrag.given(assigned())
                .when(new DescribeEarlierChange(
                        ID, MEASURE, title, ChangeKind.INSOURCING, null, form, List.of(), List.of()))
                .then(
                        new EarlierChangeDescribed(
                                MEASURE, ID, CASE, title, ChangeKind.INSOURCING, null, form, List.of(), List.of()),
                        new ResultPlaced(ID, ResultKind.EARLIER_CHANGE, MEASURE, title));
    }

    @Test
    void nothing_new_is_found_when_the_work_has_ended() {
        uppdrag.given(assigned(), closed())
                .when(propose())
                .refused(new UppdragRejection.UppdragEnded(Closing.Status.CLOSED));
    }

    @Test
    void what_was_found_before_the_end_can_be_entered_after_it() {
        uppdrag.given(assigned(), closed())
                .when(propose(), Facts.fact().and("entry", "HISTORY"))
                .then(proposed(), placed());
    }

    @Test
    void a_total_is_stated_for_measures_of_the_uppdrag() {
        uppdrag.given(assigned(), placed()).when(total(MEASURE)).then(stated());
        uppdrag.given(assigned(), placed(), stated()).when(total(MEASURE)).thenNothing();
    }

    @Test
    void a_total_covers_nothing_of_another_uppdrag() {
        var other = UUID.randomUUID();
        uppdrag.given(assigned(), placed())
                .when(total(MEASURE, other))
                .refused(new UppdragRejection.MeasureNotOfUppdrag(other));
    }

    @Test
    void a_person_may_notice_something_and_explain_it() {
        var noticed = new ObservationRecorded(ID, MEASURE, "Texten säger tre mål, tabellen fyra");
        uppdrag.given(assigned())
                .when(new RecordObservation(ID, MEASURE, "Texten säger tre mål, tabellen fyra"))
                .then(noticed);
        uppdrag.given(assigned(), noticed)
                .when(new ExplainObservation(ID, MEASURE.toString(), "Ett mål delades", null))
                .then(new ObservationExplained(ID, MEASURE.toString(), "Ett mål delades", null));
        uppdrag.given(assigned(), stated())
                .when(new ExplainObservation(ID, "total/kort", "Avrundat", null))
                .then(new ObservationExplained(ID, "total/kort", "Avrundat", null));
    }

    @Test
    void what_nobody_noticed_is_not_explained() {
        uppdrag.given(assigned())
                .when(new ExplainObservation(ID, "total/kort", "Avrundat", null))
                .refused(new UppdragRejection.ObservationUnknown("total/kort"));
    }

    private static StateMeasureTotal total(UUID... measures) {
        return new StateMeasureTotal(
                ID, "kort", "Kort sikt", Horizon.SHORT, Figure.of("2 795 000 kr"), List.of(measures));
    }

    private static MeasureTotalStated stated() {
        return new MeasureTotalStated(
                ID, "kort", "Kort sikt", Horizon.SHORT, Figure.of("2 795 000 kr"), List.of(MEASURE));
    }

    @Test
    void the_place_of_a_result_is_not_corrected_here() {
        uppdrag.given(assigned(), placed());
        uppdrag.when(new CorrectFact(ID, uppdrag.eventId(ID, 1), "Fel", null, null))
                .refused(new CorrectionRejection.FactNotCorrectable("result-placed"));
    }
}
