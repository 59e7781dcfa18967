package se.uppdrag.kernel.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Random;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.uppdrag.kernel.figure.Check.Verdict;

class IndexationTest {

    private static final Indexation HELPDESK = new Indexation(
            Figure.of("5,738 tkr"),
            List.of(step("5 %", 6, "KPI"), step("10,2 %", 1, "KPI december 2022")),
            Rounding.TRUNCATE);

    @Test
    void every_step_is_shown() {
        assertThat(HELPDESK.values()).hasSize(7);
        assertThat(HELPDESK.values().getFirst().figure().text()).isEqualTo("6\u00a0024,90\u00a0tkr");
        assertThat(HELPDESK.values().getLast().figure().text()).isEqualTo("8\u00a0473,79\u00a0tkr");
        assertThat(HELPDESK.result().text()).isEqualTo("8\u00a0473\u00a0tkr");
    }

    @Test
    void another_rate_gives_another_result() {
        var contract = HELPDESK.at(0, Figure.of("3,78 %"));

        assertThat(contract.result().text()).isEqualTo("7\u00a0899\u00a0tkr");
        assertThat(contract.steps().getFirst().index()).isEqualTo("KPI");
    }

    @Test
    void a_rate_or_base_that_is_not_known_gives_no_result() {
        assertThat(HELPDESK.at(1, Figure.notStated()).result()).isEqualTo(Figure.notStated());
        assertThat(HELPDESK.at(1, Figure.of("10 tkr")).values()).isEmpty();
        assertThat(new Indexation(Figure.of("minst 5 tkr"), HELPDESK.steps(), Rounding.NONE).values())
                .isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> step("5 %", 0, "KPI"));
        assertThatIllegalArgumentException().isThrownBy(() -> step("5 %", 101, "KPI"));
    }

    @Test
    void a_range_stays_one() {
        var range = new Indexation(Figure.of("ca 100–200 tkr"), List.of(step("-10–10 %", 1, "KPI")), Rounding.HALF_UP);

        assertThat(range.result().text()).isEqualTo("ca\u00a090–220\u00a0tkr");
    }

    @Test
    void each_step_can_be_rounded() {
        assertThat(new Indexation(HELPDESK.base(), HELPDESK.steps(), Rounding.TRUNCATE_EACH_STEP)
                        .result()
                        .text())
                .isEqualTo("8\u00a0471\u00a0tkr");
        assertThat(new Indexation(HELPDESK.base(), HELPDESK.steps(), Rounding.HALF_UP_EACH_STEP)
                        .result()
                        .text())
                .isEqualTo("8\u00a0473\u00a0tkr");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ca 50 000 resor  | 49 700 resor | AGREES_ROUNDED
                    ca 50 000 resor  | 44 000 resor | DIFFERS
                    knappt 3 mkr     | 2 950 tkr    | AGREES_ROUNDED
                    knappt 3 mkr     | 3 001 tkr    | DIFFERS
                    drygt 2,8 mkr    | 2 900 tkr    | DIFFERS
                    minst 3 mkr      | 3,2 mkr      | AGREES
                    högst 3 mkr      | 3,2 mkr      | DIFFERS
                    3–4 mkr          | 3,2 mkr      | AGREES
                    3–4 mkr          | 4,2 mkr      | DIFFERS
                    3,5 mkr          | 3–4 mkr      | AGREES_ROUNDED
                    5 mkr            | 3–4 mkr      | DIFFERS
                    6,4 mkr          | ca 6,45 mkr  | DIFFERS
                    6,45 mkr         | ca 6,4 mkr   | AGREES_ROUNDED
                    5,8 mkr          | 5 780 tkr    | AGREES_ROUNDED
                    5,7 mkr          | 5 780 tkr    | AGREES_TRUNCATED
                    5,7 mkr          | okänt        | NOT_COMPARABLE
                    5,7 mkr          | 5,7 tjänster | NOT_COMPARABLE
                    5,7 mkr/år       | 5,7 mkr/månad| NOT_COMPARABLE
                    """)
    void stated_beside_computed(String stated, String computed, Verdict verdict) {
        assertThat(Check.of(Figure.of(stated), Figure.of(computed)).verdict()).isEqualTo(verdict);
    }

    @Test
    void the_difference_is_stated_less_computed() {
        var difference =
                Check.of(Figure.of("5,738 tkr"), Figure.of("3 808 tkr")).difference();

        assertThat(difference).isNotNull();
        assertThat(difference.text()).isEqualTo("1\u00a0930\u00a0tkr");
    }

    @Test
    void indexations_with_seed_4713_are_those_by_hand() {
        var random = new Random(4713);
        for (var i = 0; i < 500; i++) {
            var base = BigDecimal.valueOf(random.nextInt(1, 1_000_000), 2);
            var rate = BigDecimal.valueOf(random.nextInt(-2_000, 3_000), 2);
            var times = random.nextInt(1, 12);
            var exact = base;
            for (var time = 0; time < times; time++) {
                exact = exact.add(exact.multiply(rate).movePointLeft(2));
            }
            var indexation = new Indexation(
                    Figure.of(base, Unit.TKR),
                    List.of(new IndexStep(Figure.of(rate, Unit.PERCENT), times, "KPI", null, null, null)),
                    Rounding.NONE);

            assertThat(indexation.result().low()).isEqualByComparingTo(exact);
            assertThat(new Indexation(indexation.base(), indexation.steps(), Rounding.HALF_UP)
                            .result()
                            .low())
                    .isEqualByComparingTo(exact.setScale(0, RoundingMode.HALF_UP));
        }
    }

    @Test
    void differences_with_seed_4714_are_those_by_hand() {
        var random = new Random(4714);
        for (var i = 0; i < 500; i++) {
            var one = random.nextLong(-1_000_000, 1_000_000);
            var other = random.nextLong(-1_000_000, 1_000_000);
            var difference = Figure.of(BigDecimal.valueOf(one), Unit.TKR)
                    .minus(Figure.of(BigDecimal.valueOf(other, 3), Unit.MKR));

            assertThat(difference.low()).isEqualByComparingTo(BigDecimal.valueOf(one - other));
            if (one != 0) {
                var percent = Figure.of(BigDecimal.valueOf(one), Unit.KR)
                        .percentChangeTo(Figure.of(BigDecimal.valueOf(other), Unit.KR))
                        .low();
                assertThat(percent).isNotNull();
                assertThat(percent.doubleValue())
                        .isCloseTo((other - one) * 100.0 / Math.abs(one), Percentage.withPercentage(0.0001));
            }
        }
    }

    private static IndexStep step(String rate, int times, String index) {
        return new IndexStep(Figure.of(rate), times, index, null, null, null);
    }
}
