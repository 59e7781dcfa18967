package se.uppdrag.story;

import static org.assertj.core.api.Assertions.assertThat;
import static se.uppdrag.story.Telling.each;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.uppdrag.running.RunningHouse;

/**
 * What holds for every assignment that a simpler model could not carry, each from another region, municipality or authority: it goes in
 * as its sources have it, through the same door, without a setting or a line of code for it. In a house of its own, since the stories
 * look at theirs half told.
 */
class EveryAssignmentIT {

    private static RunningHouse house;

    @BeforeAll
    static void move_in() throws IOException {
        house = RunningHouse.open(false);
    }

    @AfterAll
    static void move_out() throws IOException {
        house.close();
    }

    static Stream<String> files() throws IOException {
        try (var files = Files.list(Path.of("src/test/resources/story"))) {
            return files.map(file -> file.getFileName().toString().replace(".ndjson", "")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void is_accepted_line_by_line_and_shown_and_once_more_changes_nothing(String file) {
        var assignment = Assignment.told(house, file);

        for (var number : placed(assignment)) {
            assertThat(assignment.page(number))
                    .contains(assignment.uppdrag(number).path("title").asString())
                    .contains("exempel");
            assertThat(each(assignment.history(number).path("items")))
                    .isNotEmpty()
                    .allSatisfy(
                            item -> assertThat(item.path("sentence").asString()).isNotBlank());
        }
        assertThat(assignment.again())
                .hasSameSizeAs(assignment.lines())
                .allMatch(result -> result.path("repeated").asBoolean());
    }

    @ParameterizedTest
    @MethodSource("files")
    void is_history_made_up_as_an_example_and_says_where_it_stands(String file) {
        assertThat(Assignment.in(house, file).lines()).isNotEmpty().allSatisfy(line -> {
            var fact = line.path("fact");
            assertThat(line.path("key").asString()).startsWith(file + "/");
            assertThat(fact.path("entry").asString()).isEqualTo("history");
            assertThat(fact.path("example").asBoolean()).isTrue();
            assertThat(fact.path("source").asString()).isNotBlank();
            assertThat(fact.path("known").asString()).matches("\\d{4}-\\d\\d-\\d\\d");
        });
    }

    /** The first ones; there are forty in the old list. */
    private static List<Integer> placed(Assignment assignment) {
        return assignment.lines().stream()
                .filter(line -> line.path("command").asString().equals("assign-uppdrag"))
                .limit(5)
                .map(line -> line.path("uppdragId").asString())
                .map(id -> Integer.valueOf(id.substring(id.lastIndexOf('-') + 1)))
                .toList();
    }
}
