package se.uppdrag.kernel;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.uppdrag.kernel.time.Dating;
import se.uppdrag.ledger.EventJson;
import se.uppdrag.ledger.StoredNames;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What is stored once must be readable for ever: the JSON of every event type is an approved file. A changed file is a broken
 * promise; {@code -Dapprove=true} writes the files of new events, and git shows what else it wrote.
 */
class EventContractTest {

    private static final Path RESOURCES = Path.of("src/test/resources");
    private static final Path APPROVED = RESOURCES.resolve("approved");
    private static final StoredNames NAMES = StoredNames.of(EventFamilies.all());
    private static final JsonMapper PLAIN = JsonMapper.shared();

    private final EventJson json = new EventJson(NAMES);

    static Stream<String> names() {
        return NAMES.names().stream();
    }

    @ParameterizedTest
    @MethodSource("names")
    void is_stored_as_approved(String name) throws IOException {
        assertApproved(APPROVED.resolve(name + ".json"), pretty(json.write(Specimens.full(NAMES.typeOf(name)))));
    }

    @ParameterizedTest
    @MethodSource("names")
    void approved_history_reads_back(String name) throws IOException {
        var stored = Files.readAllBytes(APPROVED.resolve(name + ".json"));
        assertThat(json.read(name, stored)).isEqualTo(Specimens.full(NAMES.typeOf(name)));
    }

    /** As an event that was stored before a component was added: what is optional is absent, a list is empty. */
    @ParameterizedTest
    @MethodSource("names")
    void reads_what_has_only_the_necessary(String name) throws IOException {
        var type = NAMES.typeOf(name);
        var stored = (ObjectNode) PLAIN.readTree(Files.readString(APPROVED.resolve(name + ".json")));
        for (var component : type.getRecordComponents()) {
            if (Specimens.optional(component) || component.getType() == List.class) {
                stored.remove(component.getName());
            }
        }
        assertThat(json.read(name, PLAIN.writeValueAsBytes(stored))).isEqualTo(Specimens.minimal(type));
    }

    @Test
    void no_approved_file_has_lost_its_event() throws IOException {
        try (var files = Files.list(APPROVED)) {
            assertThat(files.map(file -> file.getFileName().toString().replace(".json", "")))
                    .containsExactlyInAnyOrderElementsOf(NAMES.names());
        }
    }

    /** A renamed constant is as unreadable as a renamed event. */
    @Test
    void every_constant_is_approved() throws IOException {
        var constants = new TreeMap<String, List<String>>();
        var records = NAMES.names().stream().<Class<?>>map(NAMES::typeOf);
        for (var type : Specimens.enums(Stream.concat(records, Stream.of(Party.class, Fact.class)))) {
            constants.put(
                    type.getName().replaceFirst(".*\\.", ""),
                    Arrays.stream(type.getEnumConstants())
                            .map(constant -> ((Enum<?>) constant).name())
                            .sorted()
                            .toList());
        }
        assertApproved(RESOURCES.resolve("approved-constants.json"), pretty(PLAIN.writeValueAsBytes(constants)));
    }

    @Test
    void the_fact_around_an_event_is_stored_as_approved() throws IOException {
        var fact = new Fact(
                new Actor("p-17", Role.LIAISON, Party.municipality("2309")),
                Dating.of("oktober 2017"),
                LocalDate.of(2017, 11, 2),
                "Protokoll 2017-10-25, § 112",
                Entry.HISTORY,
                true,
                UUID.nameUUIDFromBytes("replaced".getBytes(UTF_8)));
        var written = new LinkedHashMap<>(fact.asMetadata());
        assertApproved(RESOURCES.resolve("approved-metadata.json"), pretty(PLAIN.writeValueAsBytes(written)));
        assertThat(Fact.from(written)).isEqualTo(fact);
    }

    private static void assertApproved(Path file, String text) throws IOException {
        if (Boolean.getBoolean("approve")) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        }
        assertThat(file).as("approve a new event with -Dapprove=true").exists();
        assertThat(text).isEqualTo(Files.readString(file));
    }

    private static String pretty(byte[] json) {
        return PLAIN.readTree(json).toPrettyString() + "\n";
    }
}
