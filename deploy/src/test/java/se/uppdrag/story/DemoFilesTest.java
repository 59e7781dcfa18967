package se.uppdrag.story;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.uppdrag.command.Command;
import se.uppdrag.command.dispatch.CommandCatalog;
import se.uppdrag.command.dispatch.CommandType;
import se.uppdrag.kernel.time.Dating;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.node.ObjectNode;

/** The demonstration files hold commands only, each complete and with its source. */
class DemoFilesTest {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .addModule(new SimpleModule().addDeserializer(Dating.class, new AsWritten()))
            .build();

    /** Its document has no date, so nobody can say when the authority knew. */
    private static final String UNDATED = "rs-494-2023";

    private static final List<String> DOCUMENTS = List.of(
            "Tjänsteskrivelse 2017-05-21, RS/1008/2017",
            "Utredningen Kostnadsbesparingar administrativ verksamhet, RS/494/2023");

    private static final Map<String, Class<? extends Command>> COMMANDS =
            new CommandCatalog().all().stream().collect(Collectors.toMap(CommandType::name, CommandType::type));

    @ParameterizedTest
    @ValueSource(strings = {"rs-1008-2017", UNDATED, "fler-uppdrag"})
    void every_line_is_a_valid_command_with_a_key_and_a_source(String file) throws IOException {
        var keys = new HashSet<String>();
        try (var factory = Validation.buildDefaultValidatorFactory()) {
            for (var line : lines(file)) {
                var node = (ObjectNode) JSON.readTree(line);
                assertThat(COMMANDS).as(line).containsKey(node.path("command").asString());
                assertThat(keys.add(node.path("key").asString())).as(line).isTrue();
                var fact = node.path("fact");
                var happened = Dating.of(fact.path("happened").asString());
                assertThat(Stream.of(happened.from(), happened.to())).as(line).anyMatch(Objects::nonNull);
                assertThat(fact.path("known").asString("")).matches(file.equals(UNDATED) ? "" : "\\d{4}-\\d\\d-\\d\\d");
                assertThat(fact.path("source").asString()).isNotBlank();
                assertThat(fact.path("entry").asString()).isEqualTo("history");
                assertThat(factory.getValidator().validate(command(node)))
                        .as(line)
                        .isEmpty();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"rs-1008-2017", UNDATED, "fler-uppdrag"})
    void what_no_document_says_is_marked_as_example(String file) throws IOException {
        for (var line : lines(file)) {
            var fact = JSON.readTree(line).path("fact");
            var cited = DOCUMENTS.stream().anyMatch(fact.path("source").asString()::startsWith);
            assertThat(fact.path("example").asBoolean()).as(line).isNotEqualTo(cited);
        }
    }

    /** Live acts of every new installation: they name no day, and must be complete. */
    @Test
    void the_plans_of_phases_are_valid_commands() throws IOException {
        try (var factory = Validation.buildDefaultValidatorFactory()) {
            for (var line : Files.readAllLines(Path.of("src/main/resources/fasplaner.ndjson"))) {
                var node = (ObjectNode) JSON.readTree(line);
                var fact = node.path("fact");
                assertThat(node.path("command").asString()).isEqualTo("register-phase-plan");
                assertThat(fact.path("entry").asString()).isEqualTo("live");
                assertThat(fact.path("source").asString()).isNotBlank();
                assertThat(factory.getValidator().validate(command(node)))
                        .as(line)
                        .isEmpty();
            }
        }
    }

    private static List<String> lines(String file) throws IOException {
        return Files.readAllLines(Path.of("src/main/resources/demo", file + ".ndjson"));
    }

    private static Command command(ObjectNode line) {
        var type = COMMANDS.get(line.path("command").asString());
        line.remove("command");
        line.remove("key");
        line.remove("fact");
        return JSON.treeToValue(line, type);
    }

    /** As entered history is read. */
    private static final class AsWritten extends ValueDeserializer<Dating> {

        @Override
        public Dating deserialize(JsonParser parser, DeserializationContext context) {
            return Dating.asWritten(parser.getString());
        }
    }
}
