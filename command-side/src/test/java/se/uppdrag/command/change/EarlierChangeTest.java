package se.uppdrag.command.change;

import static se.uppdrag.command.Facts.DIRECTOR;
import static se.uppdrag.command.Facts.RS;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import se.uppdrag.command.CorrectionRejection;
import se.uppdrag.command.Scenario;
import se.uppdrag.command.change.ChangeCommand.*;
import se.uppdrag.kernel.Party;
import se.uppdrag.kernel.change.ActionState;
import se.uppdrag.kernel.change.CalculationLine;
import se.uppdrag.kernel.change.ChangeEvent;
import se.uppdrag.kernel.change.ChangeEvent.*;
import se.uppdrag.kernel.change.ChangeKind;
import se.uppdrag.kernel.change.ChangeStage;
import se.uppdrag.kernel.change.ChangeStep;
import se.uppdrag.kernel.change.Clause;
import se.uppdrag.kernel.change.ClauseKind;
import se.uppdrag.kernel.change.Comparability;
import se.uppdrag.kernel.change.Derivation;
import se.uppdrag.kernel.change.Post;
import se.uppdrag.kernel.change.Sense;
import se.uppdrag.kernel.change.Side;
import se.uppdrag.kernel.figure.Figure;
import se.uppdrag.kernel.figure.Operation;
import se.uppdrag.kernel.time.Dating;
import se.uppdrag.kernel.uppdrag.OperatingForm;

class EarlierChangeTest {

    private static final UUID ID = new UUID(3, 1);
    private static final UUID UPPDRAG = new UUID(3, 2);
    private static final UUID CASE = new UUID(3, 3);
    private static final Party HELPDESK = new Party(Party.Kind.UNIT, "Helpdesk");
    private static final ChangeEvent DESCRIBED = described("Helpdesk i egen regi", UPPDRAG);
    private static final ChangeEvent TARGET =
            new TargetSet(ID, "bemanning", "Fem medarbetare", Figure.of("5 personer"), Sense.EXACTLY, null);

    private final Scenario<EarlierChange> change = Scenario.of(EarlierChange.class);

    private static ChangeEvent described(String title, UUID uppdrag) {
        return new EarlierChangeDescribed(
                ID,
                uppdrag,
                CASE,
                title,
                ChangeKind.INSOURCING,
                OperatingForm.OTHER_OPERATOR,
                OperatingForm.OWN,
                List.of(),
                List.of(HELPDESK));
    }

    private static FigureStated figure(String key, @Nullable String value, Derivation... follows) {
        return new FigureStated(
                ID,
                key,
                key,
                value == null ? null : Figure.asWritten(value),
                null,
                null,
                null,
                null,
                List.of(follows),
                null,
                null);
    }

    private static StateFigure state(FigureStated e) {
        return new StateFigure(
                ID,
                e.figure(),
                e.name(),
                e.value(),
                e.side(),
                e.kind(),
                e.period(),
                e.bearer(),
                e.follows(),
                e.condition(),
                e.conditionMet());
    }

    private static Derivation by(Operation operation, String... terms) {
        return new Derivation(operation, List.of(terms));
    }

    private static CorrectChangeFact replace(UUID fact, @Nullable ChangeEvent replacement) {
        return new CorrectChangeFact(ID, fact, "Fel", null, replacement);
    }

    @Test
    void tells_its_background_its_decision_and_what_it_changed() {
        change.given(DESCRIBED)
                .when(new DescribeStage(ID, ChangeStage.BACKGROUND, "Genomlysning 2019", null))
                .then(new StageDescribed(ID, ChangeStage.BACKGROUND, "Genomlysning 2019", null));
        change.given(DESCRIBED)
                .when(new RecordChangeDecision(
                        ID, ChangeStep.DECIDED, List.of(RS, DIRECTOR), null, "Egen regi", List.of(), "RS § 1"))
                .then(new ChangeDecisionRecorded(
                        ID, ChangeStep.DECIDED, List.of(RS, DIRECTOR), null, "Egen regi", List.of(), "RS § 1"));
        change.given(DESCRIBED)
                .when(new CompareOperations(
                        ID, List.of("Boka taxi"), List.of("Samordna resor"), Comparability.NOT_COMPARABLE, "En annan"))
                .then(new OperationsCompared(
                        ID, List.of("Boka taxi"), List.of("Samordna resor"), Comparability.NOT_COMPARABLE, "En annan"));
        change.given(DESCRIBED)
                .when(new RecordAction(
                        ID, "Anställningsstopp", null, ActionState.PLANNED, true, Dating.of("2024"), null, null))
                .then(new ActionRecorded(
                        ID, "Anställningsstopp", null, ActionState.PLANNED, true, Dating.of("2024"), null, null));
    }

    @Test
    void what_is_sent_again_is_nothing_new() {
        change.given(DESCRIBED, new StageDescribed(ID, ChangeStage.BACKGROUND, "Genomlysning 2019", null))
                .when(new DescribeStage(ID, ChangeStage.BACKGROUND, "Genomlysning 2019", null))
                .thenNothing();
    }

    @Test
    void keeps_contracts_and_calculation_examples() {
        var clause = new Clause(ClauseKind.INDEXATION, "KPI", Figure.of("3,78 %"), Dating.of("2018"));
        change.given(DESCRIBED)
                .when(new RecordContract(
                        ID,
                        "Helpdesk",
                        Side.BEFORE,
                        Party.NOT_STATED,
                        null,
                        List.of("Helpdesk", "Serverdrift"),
                        false,
                        Dating.of("2014"),
                        Figure.of("11,5 mkr"),
                        null,
                        List.of(clause)))
                .then(new ContractRecorded(
                        ID,
                        "Helpdesk",
                        Side.BEFORE,
                        Party.NOT_STATED,
                        null,
                        List.of("Helpdesk", "Serverdrift"),
                        false,
                        Dating.of("2014"),
                        Figure.of("11,5 mkr"),
                        null,
                        List.of(clause)));
        var line = new CalculationLine("Kontorstid", Figure.of("3,5 mkr/år"));
        change.given(DESCRIBED)
                .when(new RecordCalculationExample(ID, "Växel", null, List.of(line), null, List.of("Lokaler")))
                .then(new CalculationExampleRecorded(ID, "Växel", null, List.of(line), null, List.of("Lokaler")));
    }

    @Nested
    class ATarget {

        @Test
        void is_set_once() {
            change.given(DESCRIBED)
                    .when(new SetTarget(
                            ID, "bemanning", "Fem medarbetare", Figure.of("5 personer"), Sense.EXACTLY, null))
                    .then(TARGET);
            change.given(DESCRIBED, TARGET)
                    .when(new SetTarget(ID, "bemanning", "Sex medarbetare", null, null, null))
                    .refused(new ChangeRejection.TargetAlreadySet("bemanning"));
        }

        @Test
        void has_an_outcome_when_something_is_said_of_it() {
            change.given(DESCRIBED, TARGET)
                    .when(new RecordTargetOutcome(ID, "bemanning", Figure.of("10 personer"), null, null, null))
                    .then(new TargetOutcomeRecorded(ID, "bemanning", Figure.of("10 personer"), null, null, null));
            change.given(DESCRIBED, TARGET)
                    .when(new RecordTargetOutcome(ID, "bemanning", null, null, null, null))
                    .refused(new ChangeRejection.NothingStated());
            change.given(DESCRIBED)
                    .when(new RecordTargetOutcome(ID, "bemanning", null, null, true, null))
                    .refused(new ChangeRejection.TargetUnknown("bemanning"));
        }
    }

    @Nested
    class AFigure {

        @Test
        void is_stated_under_a_name_of_its_own() {
            change.given(DESCRIBED).when(state(figure("avtal", "11,5 mkr"))).then(figure("avtal", "11,5 mkr"));
            change.given(DESCRIBED, figure("avtal", "11,5 mkr"))
                    .when(state(figure("avtal", "12 mkr")))
                    .refused(new ChangeRejection.FigureAlreadyStated("avtal"));
        }

        @Test
        void may_follow_from_others_and_from_numbers() {
            var share = figure("vaxel", "4,2 mnkr", by(Operation.SHARE, "avtal", "2", "3"));
            change.given(DESCRIBED, figure("avtal", "6,6 mnkr"))
                    .when(state(share))
                    .then(share);
        }

        @Test
        void is_refused_when_it_follows_from_something_that_is_not_there() {
            var share = by(Operation.SHARE, "avtal", "2", "3");
            change.given(DESCRIBED)
                    .when(state(figure("vaxel", "4,2 mnkr", share)))
                    .refused(new ChangeRejection.TermUnknown(share.terms()));
            var itself = by(Operation.SUM, "vaxel");
            change.given(DESCRIBED)
                    .when(state(figure("vaxel", "4,2 mnkr", itself)))
                    .refused(new ChangeRejection.TermUnknown(itself.terms()));
        }

        @Test
        void is_refused_when_it_cannot_be_computed_that_way() {
            var sum = by(Operation.SUM, "avtal", "resor");
            change.given(DESCRIBED, figure("avtal", "6,6 mnkr"), figure("resor", "33 000 transporter"))
                    .when(state(figure("vaxel", "4,2 mnkr", sum)))
                    .refused(new ChangeRejection.CalculationImpossible(sum.operation(), sum.terms()));
        }

        @Test
        void may_follow_from_one_that_the_source_does_not_state() {
            var sum = figure("summa", "4,2 mnkr", by(Operation.SUM, "avtal", "okant"));
            change.given(DESCRIBED, figure("avtal", "6,6 mnkr"), figure("okant", null))
                    .when(state(sum))
                    .then(sum);
        }
    }

    @Nested
    class Staffing {

        private static RecordStaffing staffing(List<Post> posts, @Nullable Figure heads) {
            return new RecordStaffing(ID, "Helpdesk", Side.AFTER, posts, heads, null, null);
        }

        @Test
        void is_told_role_by_role_or_in_sum() {
            var post = new Post("It-tekniker", Figure.of("8"), null, null, null, null, null);
            change.given(DESCRIBED)
                    .when(staffing(List.of(post), null))
                    .then(new StaffingRecorded(ID, "Helpdesk", Side.AFTER, List.of(post), null, null, null));
            var heads = Figure.of("10 personer");
            change.given(DESCRIBED)
                    .when(staffing(List.of(), heads))
                    .then(new StaffingRecorded(ID, "Helpdesk", Side.AFTER, List.of(), heads, null, null));
        }

        @Test
        void is_refused_when_nobody_is_counted() {
            change.given(DESCRIBED).when(staffing(List.of(), null)).refused(new ChangeRejection.NothingStated());
        }
    }

    @Nested
    class AFinding {

        private static final UUID FINDING = new UUID(3, 9);

        @Test
        void of_a_person_is_recorded_and_explained() {
            var noticed = new ChangeFindingRecorded(ID, FINDING, "Sju år utan prisjustering");
            change.given(DESCRIBED)
                    .when(new RecordChangeFinding(ID, FINDING, "Sju år utan prisjustering"))
                    .then(noticed);
            change.given(DESCRIBED, noticed);
            var id = "noticed:" + change.eventId(ID, 1);
            change.when(new ExplainChangeFinding(ID, id, "Serverdriften avsågs", DIRECTOR))
                    .then(new ChangeFindingExplained(ID, id, "Serverdriften avsågs", DIRECTOR));
        }

        @Test
        void of_the_system_is_explained_while_it_stands() {
            change.given(DESCRIBED, figure("a", "1 kr"), figure("b", "2 kr", by(Operation.SUM, "a")));
            var id = "figure:" + change.eventId(ID, 2);
            change.when(new ExplainChangeFinding(ID, id, "Tryckfel", DIRECTOR))
                    .then(new ChangeFindingExplained(ID, id, "Tryckfel", DIRECTOR));
        }

        @Test
        void that_nobody_has_made_cannot_be_explained() {
            change.given(DESCRIBED)
                    .when(new ExplainChangeFinding(ID, "figure:" + FINDING, "Tryckfel", DIRECTOR))
                    .refused(new ChangeRejection.ChangeFindingUnknown());
        }
    }

    @Nested
    class ACorrection {

        @Test
        void strikes_a_fact_out_or_puts_another_in_its_place() {
            change.given(DESCRIBED, TARGET);
            var fact = change.eventId(ID, 1);
            change.when(replace(fact, null)).then(new ChangeFactCorrected(ID, fact, "Fel"));

            var right = new TargetSet(ID, "bemanning", "Sex medarbetare", null, null, null);
            change.given(DESCRIBED, TARGET);
            var other = change.eventId(ID, 1);
            change.when(replace(other, right)).then(new ChangeFactCorrected(ID, other, "Fel"), right);
        }

        @Test
        void keeps_the_rules_for_what_is_recorded() {
            change.given(DESCRIBED, figure("a", "1 kr"), figure("b", "2 kr"));
            change.when(replace(change.eventId(ID, 2), figure("a", "2 kr")))
                    .refused(new ChangeRejection.FigureAlreadyStated("a"));
        }

        @Test
        void of_what_the_change_is_leaves_its_uppdrag_and_its_case() {
            var renamed = described("Helpdesk hos regionen", UPPDRAG);
            change.given(DESCRIBED);
            var fact = change.eventId(ID, 0);
            change.when(replace(fact, renamed)).then(new ChangeFactCorrected(ID, fact, "Fel"), renamed);

            change.given(DESCRIBED);
            change.when(replace(change.eventId(ID, 0), described("Helpdesk", CASE)))
                    .refused(new CorrectionRejection.ReplacementOfOtherStream());
        }

        @Test
        void cannot_strike_out_what_the_change_is() {
            change.given(DESCRIBED);
            change.when(replace(change.eventId(ID, 0), null))
                    .refused(new CorrectionRejection.FoundingFactNeedsReplacement());
        }
    }
}
