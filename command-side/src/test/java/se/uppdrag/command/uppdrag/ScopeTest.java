package se.uppdrag.command.uppdrag;

import static se.uppdrag.command.Facts.RF;
import static se.uppdrag.command.Facts.RS;
import static se.uppdrag.command.uppdrag.Given.*;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import se.uppdrag.command.Facts;
import se.uppdrag.command.Scenario;
import se.uppdrag.command.uppdrag.UppdragCommand.*;
import se.uppdrag.kernel.Party;
import se.uppdrag.kernel.uppdrag.Gain;
import se.uppdrag.kernel.uppdrag.Interest;
import se.uppdrag.kernel.uppdrag.OperatingForm;
import se.uppdrag.kernel.uppdrag.ScopeKind;
import se.uppdrag.kernel.uppdrag.Standing;
import se.uppdrag.kernel.uppdrag.UppdragEvent;
import se.uppdrag.kernel.uppdrag.UppdragEvent.*;

/** What is included, what is not and why, what only in part (rule 3, REG-09 to REG-12). */
class ScopeTest {

    private final Scenario<Uppdrag> uppdrag = Scenario.of(Uppdrag.class);

    private static AssessCollaboration workOn(String area) {
        return new AssessCollaboration(ID, area, Interest.INTEREST, Gain.GAIN, null);
    }

    private static CollaborationAssessed worked(String area) {
        return new CollaborationAssessed(ID, area, Interest.INTEREST, Gain.GAIN, null);
    }

    @Nested
    class DefiningAnArea {

        private final DefineScopeArea define = new DefineScopeArea(
                ID,
                "transport",
                "Transport",
                ScopeKind.EXEMPLARY,
                List.of(OperatingForm.COLLABORATION),
                true,
                List.of(POINT_1),
                "mm");

        @Test
        void says_which_forms_the_mandate_allows() {
            uppdrag.given(assigned())
                    .when(define)
                    .then(new ScopeAreaDefined(
                            ID,
                            "transport",
                            "Transport",
                            ScopeKind.EXEMPLARY,
                            List.of(OperatingForm.COLLABORATION),
                            true,
                            List.of(POINT_1),
                            "mm"));
        }

        @Test
        void twice_is_refused() {
            uppdrag.given(assigned(), area("transport"))
                    .when(define)
                    .refused(new UppdragRejection.AreaAlreadyDefined("Transport"));
        }

        @Test
        void is_for_whole_areas_only() {
            uppdrag.given(assigned())
                    .when(new DefineScopeArea(ID, "a/b", "Del", ScopeKind.EXEMPLARY, List.of(), false, List.of(), null))
                    .refused(new UppdragRejection.AreaUnknown("a/b"));
        }

        @Test
        void of_one_that_was_excluded_before_leaves_it_excluded() {
            uppdrag.given(assigned(), kitchenExcluded(), area("kostenhet"))
                    .when(workOn("kostenhet"))
                    .refused(new UppdragRejection.AreaExcluded("Kostenhet", "Utreds redan", "Protokoll"));
        }
    }

    @Nested
    class WideningTheScope {

        private final WidenScope widen = new WidenScope(
                ID, "tvatt", "Tvätt", List.of(OperatingForm.COLLABORATION), "eventuellt ytterligare", "Bra", List.of());

        @Test
        void names_the_criterion_that_the_mandate_required() {
            uppdrag.given(assigned())
                    .when(widen)
                    .then(new ScopeWidened(
                            ID,
                            "tvatt",
                            "Tvätt",
                            List.of(OperatingForm.COLLABORATION),
                            "eventuellt ytterligare",
                            "Bra",
                            List.of()));
        }

        @Test
        void is_refused_for_an_area_that_is_there() {
            uppdrag.given(assigned(), area("tvatt"))
                    .when(widen)
                    .refused(new UppdragRejection.AreaAlreadyDefined("Tvatt"));
        }
    }

    @Nested
    class NarrowingTheScope {

        private final NarrowScope narrow = new NarrowScope(ID, "transport", RS, "Räcker");

        @Test
        void is_the_givers_to_do() {
            uppdrag.given(assigned(), area("transport"))
                    .when(narrow)
                    .then(new ScopeNarrowed(ID, "transport", RS, "Räcker"));
        }

        @Test
        void is_a_superior_bodys_to_do() {
            uppdrag.given(assigned(), area("transport"))
                    .when(new NarrowScope(ID, "transport", RF, null))
                    .then(new ScopeNarrowed(ID, "transport", RF, null));
        }

        @Test
        void is_nobody_elses_to_do() {
            uppdrag.given(assigned(), area("transport"))
                    .when(new NarrowScope(ID, "transport", HSN, null))
                    .refused(new UppdragRejection.NotTheGiversDecision(HSN, List.of(RS)));
        }

        @Test
        void is_not_refused_for_what_an_old_source_does_not_say() {
            uppdrag.given(assigned(), area("transport"))
                    .when(new NarrowScope(ID, "transport", Party.NOT_STATED, null))
                    .then(new ScopeNarrowed(ID, "transport", Party.NOT_STATED, null));
        }

        @Test
        void again_changes_nothing() {
            uppdrag.given(assigned(), area("transport"), new ScopeNarrowed(ID, "transport", RS, null))
                    .when(narrow)
                    .thenNothing();
        }

        @Test
        void closes_the_area_for_work() {
            uppdrag.given(assigned(), area("transport"), new ScopeNarrowed(ID, "transport", RS, "Räcker"))
                    .when(workOn("transport"))
                    .refused(new UppdragRejection.AreaExcluded("Transport", "Räcker", "Protokoll"));
        }

        @Test
        void is_not_undone_by_a_report_that_proposes_an_exclusion() {
            uppdrag.given(
                            assigned(),
                            area("transport"),
                            new ScopeNarrowed(ID, "transport", RS, "Räcker"),
                            new AreaExcluded(ID, "transport", "Transport", null, null, Standing.REPORT, "Dyrt"))
                    .when(workOn("transport"))
                    .refused(new UppdragRejection.AreaExcluded("Transport", "Räcker", "Protokoll"));
        }

        @Test
        void is_refused_for_an_unknown_area() {
            uppdrag.given(assigned()).when(narrow).refused(new UppdragRejection.AreaUnknown("transport"));
        }
    }

    @Nested
    class ExcludingAnArea {

        private final ExcludeArea exclude = new ExcludeArea(
                ID, "kostenhet", "Kostenhet", "cook-chill", "Cook-chill", Standing.PROPOSAL_TEXT, "Utreds redan");

        @Test
        void names_its_exception() {
            uppdrag.given(assigned()).when(exclude).then(kitchenExcluded());
        }

        @Test
        void again_the_same_way_changes_nothing() {
            uppdrag.given(assigned(), kitchenExcluded()).when(exclude).thenNothing();
        }

        @Test
        void refuses_work_and_says_why_and_from_where() {
            uppdrag.given(assigned(), kitchenExcluded())
                    .when(workOn("kostenhet"))
                    .refused(new UppdragRejection.AreaExcluded("Kostenhet", "Utreds redan", "Protokoll"));
        }

        @Test
        void leaves_the_exception_open() {
            uppdrag.given(assigned(), kitchenExcluded())
                    .when(workOn("kostenhet/cook-chill"))
                    .then(worked("kostenhet/cook-chill"));
        }

        @Test
        void knows_no_other_part() {
            uppdrag.given(assigned(), kitchenExcluded())
                    .when(workOn("kostenhet/disk"))
                    .refused(new UppdragRejection.AreaUnknown("kostenhet/disk"));
        }

        @Test
        void that_a_report_only_proposes_refuses_nothing() {
            uppdrag.given(
                            assigned(),
                            area("kostenhet"),
                            new AreaExcluded(ID, "kostenhet", "Kostenhet", null, null, Standing.REPORT, "Dyrt"))
                    .when(workOn("kostenhet"))
                    .then(worked("kostenhet"));
        }

        @Test
        void closes_the_part_that_an_earlier_limit_left_open() {
            uppdrag.given(
                            assigned(),
                            aidsLimited(),
                            new AreaExcluded(
                                    ID, "hjalpmedel", "Hjälpmedel", null, null, Standing.DECISION_POINT, "Beslutat"))
                    .when(workOn("hjalpmedel/transporter"))
                    .refused(new UppdragRejection.AreaExcluded("Hjälpmedel", "Beslutat", "Protokoll"));
        }

        @Test
        void needs_a_name_for_its_exception() {
            uppdrag.given(assigned())
                    .when(new ExcludeArea(ID, "kostenhet", "Kostenhet", "x", null, Standing.REPORT, null))
                    .refused(new UppdragRejection.ExceptionUnnamed("Kostenhet"));
        }

        @Test
        void is_for_whole_areas_only() {
            uppdrag.given(assigned(), kitchenExcluded())
                    .when(new ExcludeArea(ID, "kostenhet/cook-chill", "Cook-chill", null, null, Standing.REPORT, null))
                    .refused(new UppdragRejection.AreaUnknown("kostenhet/cook-chill"));
        }
    }

    @Nested
    class LimitingAnArea {

        private final LimitArea limit = new LimitArea(
                ID,
                "hjalpmedel",
                "Hjälpmedel",
                "transporter",
                "Transporter",
                Standing.PROPOSAL_TEXT,
                "Samverkar redan");

        @Test
        void names_the_only_part_that_is_included() {
            uppdrag.given(assigned()).when(limit).then(aidsLimited());
        }

        @Test
        void again_the_same_way_changes_nothing() {
            uppdrag.given(assigned(), aidsLimited()).when(limit).thenNothing();
        }

        @Test
        void refuses_work_on_the_whole() {
            uppdrag.given(assigned(), aidsLimited())
                    .when(workOn("hjalpmedel"))
                    .refused(new UppdragRejection.AreaLimitedToPart(
                            "Hjälpmedel", "Transporter", "Samverkar redan", "Protokoll"));
        }

        @Test
        void accepts_work_on_the_part() {
            uppdrag.given(assigned(), aidsLimited())
                    .when(workOn("hjalpmedel/transporter"))
                    .then(worked("hjalpmedel/transporter"));
        }

        @Test
        void needs_a_part_that_is_one() {
            uppdrag.given(assigned())
                    .when(new LimitArea(ID, "hjalpmedel", "Hjälpmedel", "a/b", "Del", Standing.REPORT, null))
                    .refused(new UppdragRejection.AreaUnknown("a/b"));
        }
    }

    @Nested
    class IncludingAnAreaAgain {

        private final IncludeAreaAgain include = again(null);

        @Test
        void lifts_the_exclusion() {
            uppdrag.given(assigned(), kitchenExcluded()).when(include).then(included(null));
        }

        @Test
        void opens_it_for_work() {
            uppdrag.given(assigned(), kitchenExcluded(), included(null))
                    .when(workOn("kostenhet"))
                    .then(worked("kostenhet"));
        }

        @Test
        void is_refused_while_nothing_bounds_it() {
            uppdrag.given(assigned(), area("kostenhet"))
                    .when(include)
                    .refused(new UppdragRejection.AreaNotBounded("Kostenhet"));
        }

        @Test
        void is_refused_for_an_unknown_area() {
            uppdrag.given(assigned()).when(include).refused(new UppdragRejection.AreaUnknown("kostenhet"));
        }

        @Test
        void that_the_giver_took_away_takes_the_givers_decision() {
            var narrowed = new ScopeNarrowed(ID, "kostenhet", RS, "Räcker");
            var refusal = new UppdragRejection.AreaBoundedByDecision("Kostenhet", RS, "Protokoll", List.of(RS));
            uppdrag.given(assigned(), area("kostenhet"), narrowed)
                    .when(again(null))
                    .refused(refusal);
            uppdrag.given(assigned(), area("kostenhet"), narrowed)
                    .when(again(Party.NOT_STATED))
                    .refused(refusal);
            uppdrag.given(assigned(), area("kostenhet"), narrowed)
                    .when(again(HSN))
                    .refused(new UppdragRejection.NotTheGiversDecision(HSN, List.of(RS)));
            uppdrag.given(assigned(), area("kostenhet"), narrowed)
                    .when(again(RS))
                    .then(included(RS));
            uppdrag.given(assigned(), area("kostenhet"), narrowed)
                    .when(again(RF))
                    .then(included(RF));
        }

        @Test
        void may_lack_its_decider_in_history_alone() {
            uppdrag.given(assigned(), area("kostenhet"), new ScopeNarrowed(ID, "kostenhet", RS, null))
                    .when(again(Party.NOT_STATED), Facts.fact().and("entry", "HISTORY"))
                    .then(included(Party.NOT_STATED));
        }

        @Test
        void that_a_decision_excluded_takes_the_givers_decision() {
            uppdrag.given(assigned(), decided(kitchen(Standing.DECISION_POINT)))
                    .when(again(null))
                    .refused(decidedBounds());
            uppdrag.given(assigned(), decided(kitchen(Standing.DECISION_POINT)))
                    .when(again(RS))
                    .then(included(RS));
        }

        @Test
        void is_not_had_by_excluding_it_with_less_force() {
            uppdrag.given(assigned(), decided(kitchen(Standing.DECISION_POINT)))
                    .when(kitchen(Standing.REPORT))
                    .refused(decidedBounds());
            uppdrag.given(
                            assigned(),
                            new AreaLimited(ID, "kostenhet", "Kostenhet", "a", "A", Standing.DECISION_POINT, null))
                    .when(new LimitArea(ID, "kostenhet", "Kostenhet", "b", "B", Standing.REPORT, null))
                    .refused(decidedBounds());
        }

        private UppdragRejection decidedBounds() {
            return new UppdragRejection.AreaBoundedByDecision("Kostenhet", null, "Protokoll", List.of(RS));
        }

        private static ExcludeArea kitchen(Standing standing) {
            return new ExcludeArea(ID, "kostenhet", "Kostenhet", null, null, standing, null);
        }

        private static UppdragEvent decided(ExcludeArea command) {
            return new AreaExcluded(
                    ID, command.area(), command.name(), null, null, command.standing(), command.reason());
        }

        private static IncludeAreaAgain again(Party decider) {
            return new IncludeAreaAgain(ID, "kostenhet", decider, "Läget är ett annat");
        }

        private static UppdragEvent included(Party decider) {
            return new AreaIncludedAgain(ID, "kostenhet", decider, "Läget är ett annat");
        }
    }
}
