package se.uppdrag.command.body;

import static se.uppdrag.command.Facts.RS;
import static se.uppdrag.command.Facts.fact;
import static se.uppdrag.command.Facts.recorded;

import java.util.UUID;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import se.uppdrag.command.Facts;
import se.uppdrag.command.body.BodyCommand.EndRole;
import se.uppdrag.command.body.BodyCommand.HoldRole;
import se.uppdrag.command.body.BodyCommand.RegisterBody;
import se.uppdrag.kernel.body.BodyEvent;

class BodyTest {

    private static final UUID ID = UUID.randomUUID();
    private static final UUID HOLDING = UUID.randomUUID();
    private static final UUID OTHER = UUID.randomUUID();
    private static final BodyEvent REGISTERED = new BodyEvent.BodyRegistered(ID, RS, "Regionstyrelsen");
    private static final BodyEvent HELD = new BodyEvent.RoleHeld(ID, HOLDING, "p-1", "Regiondirektör", true);

    private final FixtureConfiguration<Body> body = Facts.fixture(Body.class);

    @Test
    void is_registered() {
        body.givenNoPriorActivity()
                .when(new RegisterBody(ID, RS, "Regionstyrelsen"), fact())
                .expectEvents(REGISTERED);
    }

    @Nested
    class HoldingARole {

        @Test
        void is_recorded_with_whether_it_is_acting() {
            body.given(recorded(REGISTERED))
                    .when(new HoldRole(ID, HOLDING, "p-1", "Regiondirektör", true), fact())
                    .expectEvents(HELD);
        }

        @Test
        void is_allowed_beside_another_role_of_the_same_person() {
            body.given((Object[]) recorded(REGISTERED, HELD))
                    .when(new HoldRole(ID, OTHER, "p-1", "Kanslichef", false), fact())
                    .expectEvents(new BodyEvent.RoleHeld(ID, OTHER, "p-1", "Kanslichef", false));
        }

        @Test
        void is_refused_while_the_same_person_holds_it() {
            body.given((Object[]) recorded(REGISTERED, HELD))
                    .when(new HoldRole(ID, OTHER, "p-1", "Regiondirektör", false), fact())
                    .expectNoEvents()
                    .expectExceptionDetails(new BodyRejection.RoleAlreadyHeld("Regiondirektör"));
        }

        @Test
        void can_begin_again_after_it_ended() {
            body.given((Object[]) recorded(REGISTERED, HELD, new BodyEvent.RoleEnded(ID, HOLDING, null)))
                    .when(new HoldRole(ID, OTHER, "p-1", "Regiondirektör", false), fact())
                    .expectEvents(new BodyEvent.RoleHeld(ID, OTHER, "p-1", "Regiondirektör", false));
        }
    }

    @Nested
    class EndingARole {

        @Test
        void is_recorded_once() {
            body.given((Object[]) recorded(REGISTERED, HELD))
                    .when(new EndRole(ID, HOLDING, null), fact())
                    .expectEvents(new BodyEvent.RoleEnded(ID, HOLDING, null));
            body.given((Object[]) recorded(REGISTERED, HELD, new BodyEvent.RoleEnded(ID, HOLDING, null)))
                    .when(new EndRole(ID, HOLDING, null), fact())
                    .expectNoEvents()
                    .expectSuccessfulHandlerExecution();
        }

        @Test
        void is_refused_for_a_holding_that_was_never_recorded() {
            body.given(recorded(REGISTERED))
                    .when(new EndRole(ID, HOLDING, null), fact())
                    .expectExceptionDetails(new BodyRejection.HoldingUnknown());
        }
    }
}
