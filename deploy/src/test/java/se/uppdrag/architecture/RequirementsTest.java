package se.uppdrag.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.RequestMapping;
import se.uppdrag.command.dispatch.CommandCatalog;
import se.uppdrag.command.dispatch.CommandType;

/** The table of requirements, {@code docs/krav.md}, names what there is: commands, addresses, and tests that can be run. */
class RequirementsTest {

    private static final Path TABLE = Path.of("docs/krav.md");
    private static final List<String> MODULES = List.of("../shared-kernel", "../command-side", "../query-side", ".");
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");
    private static final Set<String> COMMANDS =
            new CommandCatalog().all().stream().map(CommandType::name).collect(Collectors.toSet());

    /** What is asked for and not there yet; said so in the note that ends an issue, and nowhere hidden. */
    private static final Set<String> MISSING = Set.of();

    /** A line of the table: number, what it asks, commands, addresses, tests. */
    private record Line(String number, List<String> commands, List<String> addresses, List<String> tests) {}

    @Test
    void every_number_has_its_line() throws IOException {
        assertThat(lines().stream().map(Line::number).filter(number -> !number.startsWith("Regel")))
                .containsExactlyElementsOf(Stream.of(
                                numbers("REG", 18),
                                numbers("PHA", 10),
                                numbers("INQ", 11, 11),
                                numbers("DLN", 9, 5, 6),
                                numbers("REP", 10),
                                numbers("ECO", 21),
                                numbers("OVW", 3, 1),
                                numbers("SYS", 1))
                        .flatMap(numbers -> numbers)
                        .toList());
        assertThat(lines().stream().map(Line::number).filter(number -> number.startsWith("Regel")))
                .containsExactlyElementsOf(IntStream.rangeClosed(0, 12)
                        .mapToObj("Regel %d"::formatted)
                        .toList());
    }

    @Test
    void every_command_is_asked_for_by_some_line() throws IOException {
        var named = lines().stream().flatMap(line -> line.commands().stream()).collect(Collectors.toSet());
        assertThat(named).isEqualTo(COMMANDS);
    }

    @Test
    void every_address_is_answered() throws IOException {
        var answered = addresses();
        assertThat(lines().stream().flatMap(line -> line.addresses().stream()).distinct())
                .isNotEmpty()
                .allMatch(answered::contains);
    }

    @Test
    void every_line_is_shown_by_a_test_that_exists() throws IOException {
        var sources = sources();
        assertThat(lines().stream().filter(line -> line.tests().isEmpty()).map(Line::number))
                .containsExactlyInAnyOrderElementsOf(MISSING);
        for (var line : lines()) {
            for (var test : line.tests()) {
                var parts = test.split("#");
                assertThat(sources).as(line.number()).containsKey(parts[0]);
                if (parts.length == 2) {
                    assertThat(sources.get(parts[0]))
                            .as("%s: %s", line.number(), test)
                            .contains(" " + parts[1] + "(");
                }
            }
        }
    }

    private static Stream<String> numbers(String family, int last, Integer... elsewhere) {
        return IntStream.rangeClosed(1, last)
                .filter(number -> !Arrays.asList(elsewhere).contains(number))
                .mapToObj(number -> "%s-%02d".formatted(family, number));
    }

    private static List<Line> lines() throws IOException {
        return Files.readAllLines(TABLE).stream()
                .filter(line -> line.matches("\\| (REG|PHA|INQ|DLN|REP|ECO|OVW|SYS)-.*|\\| Regel .*"))
                .map(line -> line.split("\\|"))
                .map(cells -> new Line(cells[1].strip(), codes(cells[3]), codes(cells[4]), codes(cells[5])))
                .toList();
    }

    private static List<String> codes(String cell) {
        return CODE.matcher(cell).results().map(code -> code.group(1)).toList();
    }

    private static Set<String> addresses() {
        return House.CLASSES.stream()
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.isMetaAnnotatedWith(RequestMapping.class))
                .map(method -> AnnotatedElementUtils.getMergedAnnotation(method.reflect(), RequestMapping.class))
                .flatMap(mapping -> Arrays.stream(mapping.path()))
                .map(path -> path.replace("{*", "{").replaceAll(":[^{}]*(\\{[^}]*}[^{}]*)*}", "}"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Source of each test class by its simple name; nested ones stand in their file. */
    private static Map<String, String> sources() throws IOException {
        var sources = new HashMap<String, String>();
        for (var module : MODULES) {
            try (var files = Files.walk(Path.of(module, "src/test/java"))) {
                for (var file :
                        files.filter(path -> path.toString().endsWith(".java")).toList()) {
                    sources.merge(
                            file.getFileName().toString().replace(".java", ""), Files.readString(file), String::concat);
                }
            }
        }
        return sources;
    }
}
