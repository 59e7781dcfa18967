package se.uppdrag.command.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import se.uppdrag.command.dispatch.CommandCatalog;
import se.uppdrag.command.dispatch.CommandDoor;
import se.uppdrag.command.dispatch.CommandReader;
import se.uppdrag.command.dispatch.CommandType;
import se.uppdrag.kernel.Actor;
import se.uppdrag.kernel.Role;

/** What the document shows as an example would be accepted. */
@WebMvcTest
class CommandExamplesTest {

    @Autowired
    private CommandExamples examples;

    @Autowired
    private CommandReader reader;

    @Autowired
    private CommandDoor door;

    @MockitoBean
    private CommandGateway gateway;

    static Stream<CommandType> commands() {
        return new CommandCatalog().all().stream();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void is_accepted_by_the_door(CommandType type) {
        var request = reader.read(type, examples.of(type), new Actor("stab", Role.OFFICE, null), null, null);

        assertThat(door.problems(request)).isEmpty();
    }
}
