package se.uppdrag.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.uppdrag.demo.Generator;
import se.uppdrag.kernel.Region;
import tools.jackson.databind.json.JsonMapper;

class GeneratorTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final Map<String, UUID> taken = new HashMap<>();
    private final Generator generator = new Generator(
            new Region(
                    "Region",
                    List.of(
                            new Region.Body("RF", "Regionfullmäktige", null),
                            new Region.Body("RS", "Regionstyrelsen", "RF")),
                    List.of(new Region.Diary("RS", "Diarium", "RS/\\d{1,5}/\\d{4}", "RS/1/2017")),
                    List.of(new Region.Municipality("2303", "Ragunda"), new Region.Municipality("2380", "Östersund"))),
            (diary, dnr, caseFile) -> caseFile.equals(taken.getOrDefault(dnr, caseFile)));

    @Test
    void the_same_seed_and_day_make_up_the_same_uppdrag() {
        assertThat(generator.uppdrag(50, 42, TODAY).toList())
                .isEqualTo(generator.uppdrag(50, 42, TODAY).toList());
    }

    @Test
    void every_number_and_every_key_is_made_up_once() {
        var json = JsonMapper.shared();
        var keys = new HashSet<String>();
        var numbers = new HashSet<String>();
        generator
                .uppdrag(2_000, 42, TODAY)
                .flatMap(List::stream)
                .map(json::readTree)
                .forEach(line -> {
                    assertThat(keys.add(line.path("key").asString())).isTrue();
                    if (line.has("dnr")) {
                        assertThat(numbers.add(line.path("dnr").asString())).isTrue();
                        assertThat(line.path("dnr").asString()).matches("RS/\\d{5}/\\d{4}");
                    }
                    assertThat(line.path("fact").path("example").asBoolean()).isTrue();
                });
    }

    @ParameterizedTest
    @CsvSource({"42, 2026-11-22, 42, 2026-11-23", "1, 2026-11-22, 10, 2026-11-22", "1, 2026-11-22, 2, 2026-11-22"})
    void two_runs_share_no_number_and_each_keeps_its_own(long seed, LocalDate day, long another, LocalDate later) {
        var first = numbers(1_000, seed, day);
        taken.putAll(first);
        var second = numbers(1_000, another, later);
        taken.putAll(second);

        assertThat(second.keySet()).hasSizeGreaterThan(900).doesNotContainAnyElementsOf(first.keySet());
        assertThat(numbers(1_000, seed, day)).isEqualTo(first);
        assertThat(numbers(1_000, another, later)).isEqualTo(second);
    }

    private Map<String, UUID> numbers(int count, long seed, LocalDate day) {
        var numbers = new HashMap<String, UUID>();
        generator
                .uppdrag(count, seed, day)
                .flatMap(List::stream)
                .map(JsonMapper.shared()::readTree)
                .filter(line -> line.has("dnr"))
                .forEach(line -> numbers.put(
                        line.path("dnr").asString(),
                        UUID.fromString(line.path("caseFileId").asString())));
        return numbers;
    }
}
