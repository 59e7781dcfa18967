package se.uppdrag.command.uppdrag;

import static se.uppdrag.command.Facts.BERG;
import static se.uppdrag.command.Facts.DIRECTOR;
import static se.uppdrag.command.Facts.RF;
import static se.uppdrag.command.Facts.RS;
import static se.uppdrag.command.uppdrag.Given.*;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import se.uppdrag.command.Scenario;
import se.uppdrag.command.uppdrag.UppdragCommand.*;
import se.uppdrag.kernel.BindingForce;
import se.uppdrag.kernel.Party;
import se.uppdrag.kernel.uppdrag.Closing;
import se.uppdrag.kernel.uppdrag.Condition;
import se.uppdrag.kernel.uppdrag.UppdragEvent;
import se.uppdrag.kernel.uppdrag.UppdragEvent.*;

/** Who gives, holds and does it, what tasks it has, how unclear words are read (rules 1 and 4, REG-13, REG-14, PHA-07). */
class MandateTest {

    private final Scenario<Uppdrag> uppdrag = Scenario.of(Uppdrag.class);

    @Nested
    class InterpretingTheMandate {

        private final InterpretMandate interpret = new InterpretMandate(
                ID, "Vilket villkor?", "Detta", RS, true, Condition.NO_GAIN, List.of("transport"), List.of(POINT_3));

        private final UppdragEvent interpreted = new MandateInterpreted(
                ID, "Vilket villkor?", "Detta", RS, true, Condition.NO_GAIN, List.of("transport"), List.of(POINT_3));

        @Test
        void says_who_read_it_how() {
            uppdrag.given(assigned(), area("transport")).when(interpret).then(interpreted);
        }

        @Test
        void the_same_way_again_changes_nothing() {
            uppdrag.given(assigned(), area("transport"), interpreted)
                    .when(interpret)
                    .thenNothing();
        }

        @Test
        void back_to_an_earlier_reading_is_a_new_reading() {
            uppdrag.given(assigned(), area("transport"), interpreted, Given.interpreted(Condition.EITHER))
                    .when(interpret)
                    .then(interpreted);
        }

        @Test
        void is_refused_for_an_area_that_the_uppdrag_does_not_have() {
            uppdrag.given(assigned()).when(interpret).refused(new UppdragRejection.AreaUnknown("transport"));
        }

        @Test
        void is_refused_for_a_point_that_it_does_not_serve() {
            uppdrag.given(assigned())
                    .when(new InterpretMandate(ID, "Vad?", "Detta", RS, null, null, List.of(), List.of(FOREIGN_POINT)))
                    .refused(new UppdragRejection.PointUnknown(FOREIGN_POINT));
        }
    }

    @Nested
    class Renaming {

        @Test
        void gives_it_another_title() {
            uppdrag.given(assigned())
                    .when(new Rename(ID, "Samverkan med kommunerna", "Tydligare"))
                    .then(new UppdragRenamed(ID, "Samverkan med kommunerna", "Tydligare"));
        }

        @Test
        void to_the_same_title_changes_nothing() {
            uppdrag.given(assigned()).when(new Rename(ID, "Samverkan", null)).thenNothing();
        }

        @Test
        void is_refused_once_it_is_closed() {
            uppdrag.given(assigned(), closed())
                    .when(new Rename(ID, "Annat", null))
                    .refused(new UppdragRejection.UppdragEnded(Closing.Status.CLOSED));
        }
    }

    @Nested
    class EngagingAPerformer {

        private final Party unit = new Party(Party.Kind.UNIT, "Område teknik");

        @Test
        void says_who_does_the_work() {
            uppdrag.given(assigned())
                    .when(new EngagePerformer(ID, unit, "Underlag"))
                    .then(new PerformerEngaged(ID, unit, "Underlag"));
        }

        @Test
        void who_does_it_already_changes_nothing() {
            uppdrag.given(assigned(), new PerformerEngaged(ID, unit, null))
                    .when(new EngagePerformer(ID, unit, "Underlag"))
                    .thenNothing();
        }
    }

    @Nested
    class HandingOver {

        private final Party chief = Party.role("Områdeschef");

        @Test
        void gives_it_to_another_holder() {
            uppdrag.given(assigned())
                    .when(new HandOver(ID, DIRECTOR, chief, null, "Omorganisation"))
                    .then(new HandedOver(ID, DIRECTOR, chief, null, "Omorganisation"));
        }

        @Test
        void is_refused_from_somebody_who_does_not_hold_it() {
            uppdrag.given(assigned())
                    .when(new HandOver(ID, chief, DIRECTOR, null, null))
                    .refused(new UppdragRejection.HolderUnknown(chief));
        }

        @Test
        void of_the_whole_leaves_the_earlier_holder_without_it() {
            uppdrag.given(assigned(), new HandedOver(ID, DIRECTOR, chief, null, null))
                    .when(new HandOver(ID, DIRECTOR, chief, null, null))
                    .refused(new UppdragRejection.HolderUnknown(DIRECTOR));
        }

        @Test
        void of_a_part_leaves_the_rest_where_it_was() {
            uppdrag.given(assigned(), new HandedOver(ID, DIRECTOR, chief, "Transporterna", null))
                    .when(new HandOver(ID, DIRECTOR, BERG, "Förrådet", null))
                    .then(new HandedOver(ID, DIRECTOR, BERG, "Förrådet", null));
        }
    }

    @Nested
    class Givers {

        @Test
        void can_become_more() {
            uppdrag.given(assigned()).when(new AddGiver(ID, HSN)).then(new GiverAdded(ID, HSN));
        }

        @Test
        void who_are_there_already_change_nothing() {
            uppdrag.given(assigned()).when(new AddGiver(ID, RS)).thenNothing();
        }

        @Test
        void leave_and_name_their_successor() {
            uppdrag.given(assigned()).when(new GiverLeaves(ID, RS, HSN)).then(new GiverLeft(ID, RS, HSN));
        }

        @Test
        void merge_into_another_giver() {
            uppdrag.given(assignedBy(RS, HSN))
                    .when(new GiverLeaves(ID, HSN, RS))
                    .then(new GiverLeft(ID, HSN, RS));
        }

        @Test
        void do_not_succeed_themselves() {
            uppdrag.given(assignedBy(RS, HSN))
                    .when(new GiverLeaves(ID, RS, RS))
                    .refused(new UppdragRejection.AlreadyGiver(RS));
        }

        @Test
        void cannot_all_leave() {
            uppdrag.given(assigned()).when(new GiverLeaves(ID, RS, null)).refused(new UppdragRejection.LastGiver(RS));
        }

        @Test
        void who_are_none_cannot_leave() {
            uppdrag.given(assigned()).when(new GiverLeaves(ID, RF, HSN)).refused(new UppdragRejection.GiverUnknown(RF));
        }
    }

    @Nested
    class Tasks {

        private UppdragEvent added(BindingForce force) {
            return new TaskAdded(ID, "bussgods", "Pröva bussgods", force, "Regionen äger det", List.of());
        }

        @Test
        void may_be_covered_by_no_point() {
            uppdrag.given(assigned())
                    .when(new AddTask(
                            ID, "bussgods", "Pröva bussgods", BindingForce.SHOULD, "Regionen äger det", List.of()))
                    .then(added(BindingForce.SHOULD));
        }

        @Test
        void have_names_of_their_own() {
            uppdrag.given(assigned(), added(BindingForce.SHOULD))
                    .when(new AddTask(ID, "bussgods", "Annat", BindingForce.MUST, null, List.of()))
                    .refused(new UppdragRejection.TaskAlreadyKnown("bussgods"));
        }

        @Test
        void that_are_soft_can_be_declined_with_a_reason() {
            uppdrag.given(assigned(), added(BindingForce.SHOULD))
                    .when(new DeclineTask(ID, "bussgods", "Prövas annorstädes"))
                    .then(new TaskDeclined(ID, "bussgods", "Prövas annorstädes"));
        }

        @Test
        void that_are_declined_already_stay_so() {
            uppdrag.given(assigned(), added(BindingForce.IF_POSSIBLE), new TaskDeclined(ID, "bussgods", "Ett skäl"))
                    .when(new DeclineTask(ID, "bussgods", "Ett annat"))
                    .thenNothing();
        }

        @Test
        void that_bind_cannot_be_declined() {
            uppdrag.given(assigned(), added(BindingForce.MUST))
                    .when(new DeclineTask(ID, "bussgods", "Hinner inte"))
                    .refused(new UppdragRejection.BindingTask("Pröva bussgods"));
        }

        @Test
        void that_nobody_gave_cannot_be_declined() {
            uppdrag.given(assigned())
                    .when(new DeclineTask(ID, "bussgods", "Hinner inte"))
                    .refused(new UppdragRejection.TaskUnknown("bussgods"));
        }
    }
}
