package se.uppdrag.command.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.uppdrag.command.Facts.DIRECTOR;
import static se.uppdrag.command.Facts.RS;
import static se.uppdrag.command.casefile.Filed.*;

import java.util.List;
import java.util.UUID;
import org.axonframework.messaging.Message;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.uppdrag.command.Command;
import se.uppdrag.command.CommandRejected;
import se.uppdrag.command.Rejection;
import se.uppdrag.command.casefile.CaseFileCommand.*;
import se.uppdrag.command.uppdrag.Uppdrag;
import se.uppdrag.command.uppdrag.UppdragCommand.*;
import se.uppdrag.command.uppdrag.UppdragRejection;
import se.uppdrag.kernel.BindingForce;
import se.uppdrag.kernel.Party;
import se.uppdrag.kernel.PointRef;
import se.uppdrag.kernel.casefile.CaseFileEvent.UppdragPlaced;
import se.uppdrag.kernel.casefile.PointOutcome;
import se.uppdrag.kernel.uppdrag.Basis;
import se.uppdrag.kernel.uppdrag.BasisKind;
import se.uppdrag.kernel.uppdrag.ServedPoint;
import se.uppdrag.kernel.uppdrag.UppdragEvent;
import se.uppdrag.kernel.uppdrag.UppdragEvent.*;
import se.uppdrag.kernel.uppdrag.UppdragState;

/** From unit to unit: the holder becomes the giver of what begins, in the case, in the same commit (rule 1). */
class PassingOnTest {

    private static final UUID DERIVED = new UUID(9, 9);
    private static final Party UNIT = new Party(Party.Kind.UNIT, "Samordningskansliet");
    private static final Party OTHER_UNIT = new Party(Party.Kind.UNIT, "Område teknik");

    private final HouseInMemory house = new HouseInMemory();

    @BeforeEach
    void anUppdragRestsOnOnePointInForceAndOneThatWaits() {
        house.send(new OpenCaseFile(CASE, "Åtgärder", null, "RS", "RS/1008/2017"));
        house.send(record(point("1", PointOutcome.DECIDED, null), point("2", PointOutcome.DECIDED_SUBJECT_TO, HSN)));
        house.send(assign(POINT_1, POINT_2));
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void begins_an_uppdrag_whose_giver_the_holder_is_on_the_points_in_force() {
        assertThat(sent(passOn(DIRECTOR, null, UNIT)))
                .isEqualTo(List.of(
                        new UppdragPassedOn(UPPDRAG, DERIVED, "Transporter", DIRECTOR, List.of(UNIT), "Transporterna"),
                        assigned(null, served("1")),
                        new UppdragDerived(DERIVED, UPPDRAG),
                        new UppdragPlaced(CASE, DERIVED, List.of(POINT_1))));
    }

    @Test
    void is_recorded_in_three_streams_of_one_case() {
        assertThat(house.send(passOn(DIRECTOR, null, UNIT))).allSatisfy(event -> {
            assertThat(event.getMetaData().get("case")).isEqualTo(CASE.toString());
            assertThat(event.getAggregateIdentifier())
                    .isEqualTo(
                            switch (event.getPayload()) {
                                case UppdragPlaced placed -> CASE.toString();
                                case UppdragEvent of -> of.uppdragId().toString();
                                default -> throw new IllegalStateException("Not of this: " + event);
                            });
        });
    }

    @Test
    void can_go_on_from_there() {
        house.send(passOn(DIRECTOR, null, UNIT));
        var further = new UUID(9, 10);
        house.send(new PassOn(DERIVED, further, "Vidare", UNIT, List.of(OTHER_UNIT), null, null, List.of()));
        assertThat(house.recorded(further, UppdragEvent.class))
                .anyMatch(fact -> fact.event().equals(new UppdragDerived(further, DERIVED)));
    }

    @Test
    void hears_of_what_becomes_of_its_points() {
        house.send(passOn(DIRECTOR, null, UNIT));
        house.send(new AmendDecisionPoint(CASE, POINT_1, "Ny lydelse", null, null, null, null, null));
        assertThat(((UppdragState) house.live(Uppdrag.class, DERIVED).state())
                        .mandate()
                        .points())
                .extracting(point -> point.point().text())
                .containsExactly("Ny lydelse");
    }

    @Test
    void is_closed_by_its_giver_and_not_by_that_of_the_first() {
        house.send(passOn(DIRECTOR, null, UNIT));
        refused(new Close(DERIVED, RS, null), new UppdragRejection.NotTheGiversDecision(RS, List.of(DIRECTOR)));
    }

    @Test
    void is_for_the_holder_only() {
        refused(passOn(UNIT, null, OTHER_UNIT), new UppdragRejection.HolderUnknown(UNIT));
    }

    @Test
    void goes_to_somebody_else() {
        refused(passOn(DIRECTOR, null, DIRECTOR), new UppdragRejection.HolderAsGiver(DIRECTOR));
    }

    @Test
    void without_a_point_in_force_says_where_it_is_to_be_read() {
        var onThePointThatWaits =
                new PassOn(UPPDRAG, DERIVED, "Vidare", DIRECTOR, List.of(UNIT), null, null, List.of(POINT_2));
        refused(onThePointThatWaits, new UppdragRejection.PassedOnWithoutBasis());
        assertThat(sent(new PassOn(
                        UPPDRAG, DERIVED, "Vidare", DIRECTOR, List.of(UNIT), null, "Direktiv 4", List.of(POINT_2))))
                .hasSize(4);
    }

    @Test
    void of_an_uppdrag_that_is_not_there_is_not_found() {
        refused(
                new PassOn(UPPDRAG, UPPDRAG, "Vidare", DIRECTOR, List.of(UNIT), null, null, List.of()),
                new UppdragRejection.PassedOnToItself());
        var unknown = new PassOn(new UUID(5, 5), DERIVED, "Vidare", DIRECTOR, List.of(UNIT), null, null, List.of());
        assertThatThrownBy(() -> house.send(unknown)).isInstanceOf(AggregateNotFoundException.class);
    }

    private static PassOn passOn(Party by, @Nullable String reference, Party... to) {
        return new PassOn(UPPDRAG, DERIVED, "Transporter", by, List.of(to), "Transporterna", reference, List.of());
    }

    private static UppdragAssigned assigned(@Nullable String reference, ServedPoint... points) {
        return new UppdragAssigned(
                DERIVED,
                CASE,
                List.of("RS/1008/2017"),
                "Transporter",
                new Basis(BasisKind.EXECUTIVE_DECISION, reference),
                List.of(DIRECTOR),
                List.of(UNIT),
                List.of(),
                List.of(points));
    }

    private static ServedPoint served(String number) {
        return new ServedPoint(
                new PointRef(DECISION, number), "Punkt " + number, null, null, null, BindingForce.MUST, null);
    }

    private List<?> sent(Command command) {
        return house.send(command).stream().map(Message::getPayload).toList();
    }

    private void refused(Command command, Rejection rejection) {
        var before = house.history();
        assertThatThrownBy(() -> house.send(command))
                .isInstanceOfSatisfying(
                        CommandRejected.class, no -> assertThat(no.rejection()).isEqualTo(rejection));
        assertThat(house.history()).isEqualTo(before);
    }
}
