package se.uppdrag.kernel.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.uppdrag.kernel.figure.Figure.Precision;
import se.uppdrag.kernel.figure.FigureNotUnderstood.Reason;
import tools.jackson.databind.json.JsonMapper;

class FigureTest {

    private final JsonMapper json = JsonMapper.shared();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2 795 000 kr                     | 2795000    | 2795000    | KR      |        | EXACT      | false
                    120 000kr/år                     | 120000     | 120000     | KR      | år     | EXACT      | false
                    120 000:-                        | 120000     | 120000     | KR      |        | EXACT      | false
                    500,-                            | 500        | 500        | KR      |        | EXACT      | false
                    1'234'567 kr                     | 1234567    | 1234567    | KR      |        | EXACT      | false
                    1.234.567 kronor                 | 1234567    | 1234567    | KR      |        | EXACT      | false
                    1.234,50 kr                      | 1234.50    | 1234.50    | KR      |        | EXACT      | false
                    1,234.50 kr                      | 1234.50    | 1234.50    | KR      |        | EXACT      | false
                    68 000 000 kronor per år         | 68000000   | 68000000   | KR      | år     | EXACT      | false
                    -5 119 tkr                       | -5119      | -5119      | TKR     |        | EXACT      | false
                    −5 119 tkr                       | -5119      | -5119      | TKR     |        | EXACT      | false
                    – 84 tkr                         | -84        | -84        | TKR     |        | EXACT      | false
                    minus 84 tkr                     | -84        | -84        | TKR     |        | EXACT      | false
                    +3 354 tkr                       | 3354       | 3354       | TKR     |        | EXACT      | false
                    7 692 tusen kr                   | 7692       | 7692       | TKR     |        | EXACT      | false
                    5,380 tkr                        | 5380       | 5380       | TKR     |        | EXACT      | true
                    5.380 tkr                        | 5380       | 5380       | TKR     |        | EXACT      | true
                    5,380 kr                         | 5380       | 5380       | KR      |        | EXACT      | true
                    33,000 resor                     | 33000      | 33000      | COUNT   |        | EXACT      | true
                    5,380 mkr                        | 5.380      | 5.380      | MKR     |        | EXACT      | false
                    5.380 mkr                        | 5.380      | 5.380      | MKR     |        | EXACT      | true
                    5,380                            | 5.380      | 5.380      | NUMBER  |        | EXACT      | true
                    0,125                            | 0.125      | 0.125      | NUMBER  |        | EXACT      | false
                    5,38 tkr                         | 5.38       | 5.38       | TKR     |        | EXACT      | false
                    1 234,567 tkr                    | 1234.567   | 1234.567   | TKR     |        | EXACT      | false
                    11,5 mkr                         | 11.5       | 11.5       | MKR     |        | EXACT      | false
                    11,5 mkr på årsbasis             | 11.5       | 11.5       | MKR     | år     | EXACT      | false
                    11.5 MSEK                        | 11.5       | 11.5       | MKR     |        | EXACT      | false
                    6,6 mnkr per år                  | 6.6        | 6.6        | MKR     | år     | EXACT      | false
                    6,60 mnkr                        | 6.60       | 6.60       | MKR     |        | EXACT      | false
                    6,6 mnkr om året                 | 6.6        | 6.6        | MKR     | år     | EXACT      | false
                    21 miljoner kr                   | 21         | 21         | MKR     |        | EXACT      | false
                    21 milj. kr                      | 21         | 21         | MKR     |        | EXACT      | false
                    21 milj årligen                  | 21         | 21         | MKR     | år     | EXACT      | false
                    2 miljarder kronor               | 2          | 2          | MDKR    |        | EXACT      | false
                    ca 2 mnkr / år                   | 2          | 2          | MKR     | år     | ABOUT      | false
                    cirka 3,5 mkr                    | 3.5        | 3.5        | MKR     |        | ABOUT      | false
                    omkring 3 mkr                    | 3          | 3          | MKR     |        | ABOUT      | false
                    uppskattningsvis 3 mkr           | 3          | 3          | MKR     |        | ABOUT      | false
                    ~3 mkr                           | 3          | 3          | MKR     |        | ABOUT      | false
                    drygt 2,8 mkr                    | 2.8        | 2.8        | MKR     |        | JUST_OVER  | false
                    ca drygt 2,8 mkr                 | 2.8        | 2.8        | MKR     |        | JUST_OVER  | false
                    knappt 3 mkr                     | 3          | 3          | MKR     |        | JUST_UNDER | false
                    minst 3 mkr                      | 3          |            | MKR     |        | AT_LEAST   | false
                    högst 3 mkr                      |            | 3          | MKR     |        | AT_MOST    | false
                    upp till 3 mkr                   |            | 3          | MKR     |        | AT_MOST    | false
                    3-4 mkr                          | 3          | 4          | MKR     |        | EXACT      | false
                    3–4 mkr                          | 3          | 4          | MKR     |        | EXACT      | false
                    3 – 4 mkr                        | 3          | 4          | MKR     |        | EXACT      | false
                    ca 3-4 mkr/år                    | 3          | 4          | MKR     | år     | ABOUT      | false
                    mellan 3 och 4 mkr               | 3          | 4          | MKR     |        | EXACT      | false
                    från 3 till 4 mkr                | 3          | 4          | MKR     |        | EXACT      | false
                    3 à 4 mkr                        | 3          | 4          | MKR     |        | EXACT      | false
                    3 mkr - 4 mkr                    | 3          | 4          | MKR     |        | EXACT      | false
                    900 tkr–1,2 mkr                  | 900        | 1200       | TKR     |        | EXACT      | false
                    -4 till -3 mkr                   | -4         | -3         | MKR     |        | EXACT      | false
                    500 kr/m2                        | 500        | 500        | KR      | m2     | EXACT      | false
                    500 kr per m²                    | 500        | 500        | KR      | m2     | EXACT      | false
                    1 200 kr per person              | 1200       | 1200       | KR      | person | EXACT      | false
                    1 200 kr i månaden               | 1200       | 1200       | KR      | månad  | EXACT      | false
                    3,78%                            | 3.78       | 3.78       | PERCENT |        | EXACT      | false
                    10,2 procent                     | 10.2       | 10.2       | PERCENT |        | EXACT      | false
                    28 procentenheter                | 28         | 28         | PERCENTAGE_POINT | | EXACT    | false
                    10 personer                      | 10         | 10         | PERSON  |        | EXACT      | false
                    fler än 5 medarbetare            | 5          |            | PERSON  |        | AT_LEAST   | false
                    6,5 tjänster                     | 6.5        | 6.5        | POSITION|        | EXACT      | false
                    1 årsarbetare                    | 1          | 1          | POSITION|        | EXACT      | false
                    7 år                             | 7          | 7          | YEAR    |        | EXACT      | false
                    18 mån                           | 18         | 18         | MONTH   |        | EXACT      | false
                    4 st                             | 4          | 4          | COUNT   |        | EXACT      | false
                    -5 119                           | -5119      | -5119      | NUMBER  |        | EXACT      | false
                    ''                               |            |            | NUMBER  |        | NOT_STATED | false
                    ej beräknad                      |            |            | NUMBER  |        | NOT_STATED | false
                    okänt                            |            |            | NUMBER  |        | NOT_STATED | false
                    –                                |            |            | NUMBER  |        | NOT_STATED | false
                    """)
    void reads_what_swedes_write(
            String text,
            @Nullable BigDecimal low,
            @Nullable BigDecimal high,
            Unit unit,
            @Nullable String per,
            Precision precision,
            boolean ambiguous) {
        var figure = Figure.of(text);

        assertThat(figure).isEqualTo(new Figure(text, low, high, unit, figure.counted(), per, precision, ambiguous));
        assertThat(Figure.asWritten(text)).isEqualTo(figure);
        assertThat(json.readValue(json.writeValueAsString(figure), Figure.class))
                .isEqualTo(figure);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2\u00a0795\u00a0000 kr",
                "2\u202f795\u202f000\u00a0kr",
                "2\u2009795\u2009000 kr",
                "2\u2019795\u2019000 kr"
            })
    void every_blank_and_apostrophe_marks_thousands(String text) {
        assertThat(Figure.of(text).low()).isEqualByComparingTo("2795000");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    50 000 taxiresor             | taxiresor   | 50000
                    50 000 st taxiresor          | taxiresor   | 50000
                    33 000 transporter per år    | transporter | 33000
                    4 st telefonister            | telefonister| 4
                    1 200 m2                     | m2          | 1200
                    """)
    void anything_can_be_counted(String text, String counted, BigDecimal value) {
        var figure = Figure.of(text);

        assertThat(figure.unit()).isEqualTo(Unit.COUNT);
        assertThat(figure.counted()).isEqualTo(counted);
        assertThat(figure.low()).isEqualByComparingTo(value);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    1,2,3 mkr          | TWO_COMMAS           | 1,2,3
                    2,795,000 kr       | TWO_COMMAS           | 2,795,000
                    27 95 000 kr       | MISPLACED_THOUSANDS  | 27 95 000
                    2.79.000 kr        | MISPLACED_THOUSANDS  | 2.79.000
                    1,23 4 kr          | MISPLACED_THOUSANDS  | 1,23 4
                    12 säckar          | UNKNOWN_UNIT         | säckar
                    12 USD             | UNKNOWN_UNIT         | usd
                    4-3 mkr            | IMPOSSIBLE_RANGE     | 4-3 mkr
                    3 personer-4 mkr   | IMPOSSIBLE_RANGE     | 3 personer-4 mkr
                    ungefär som förr   | NOT_UNDERSTOOD       | ungefär som förr
                    2/3 av detta       | UNKNOWN_UNIT         | /3 av detta
                    1234567890123456789012345678901 | TOO_LONG | 1234567890123456789012345678901
                    """)
    void says_why_it_does_not_understand(String text, Reason reason, String part) {
        assertThatThrownBy(() -> Figure.of(text)).isInstanceOfSatisfying(FigureNotUnderstood.class, why -> {
            assertThat(why.reason()).isEqualTo(reason);
            assertThat(why.part()).isEqualTo(part);
        });
        assertThat(Figure.asWritten(text))
                .isEqualTo(new Figure(text, null, null, Unit.NUMBER, null, null, Precision.UNCLEAR, false));
    }

    @Test
    void a_pasted_text_is_not_searched_for_a_figure() {
        assertThatThrownBy(() -> Figure.of("1 ".repeat(200))).isInstanceOf(FigureNotUnderstood.class);
    }

    @Test
    void a_person_can_say_how_an_ambiguous_text_is_to_be_read() {
        var thousands = Figure.of("5,380 tkr = 5 380 tkr");
        var decimals = Figure.of("5,380 tkr = 5,38 tkr");

        assertThat(thousands.text()).isEqualTo("5,380 tkr");
        assertThat(thousands.low()).isEqualByComparingTo("5380");
        assertThat(thousands.ambiguous()).isFalse();
        assertThat(decimals.text()).isEqualTo("5,380 tkr");
        assertThat(decimals.low()).isEqualByComparingTo("5.38");
        assertThat(Figure.of(thousands.asEntered())).isEqualTo(thousands);
        assertThat(Figure.of("12 säckar = 12 st säckar").counted()).isEqualTo("säckar");
    }

    @Test
    void a_bare_number_takes_the_unit_of_its_table() {
        var figure = Figure.of("-5 119", Unit.TKR);

        assertThat(figure.unit()).isEqualTo(Unit.TKR);
        assertThat(figure.text()).isEqualTo("-5 119");
        assertThat(Figure.of("5,380", Unit.TKR).low()).isEqualByComparingTo("5380");
        assertThat(Figure.of("3 mkr", Unit.TKR).unit()).isEqualTo(Unit.MKR);
    }

    @Test
    void money_is_the_same_in_every_unit() {
        assertThat(Figure.of("1,5 mkr").sameAs(Figure.of("1 500 tkr"))).isTrue();
        assertThat(Figure.of("1,5 mkr").sameAs(Figure.of("ca 1 500 tkr"))).isFalse();
        assertThat(Figure.of("1,5 mkr/år").sameAs(Figure.of("1 500 tkr/månad"))).isFalse();
        assertThat(Figure.of("11,5 mkr").in(Unit.TKR).text()).isEqualTo("11\u00a0500\u00a0tkr");
        assertThat(Figure.of("7 692 tkr").in(Unit.MKR).low()).isEqualTo("7.692");
        assertThatIllegalArgumentException().isThrownBy(() -> Figure.of("5 %").in(Unit.KR));
    }

    @Test
    void reckoning_keeps_ranges_and_passes_on_what_is_uncertain() {
        var range = Figure.of("3–4 mkr").plus(Figure.of("ca 500 tkr"));
        var difference = Figure.of("10 mkr").minus(Figure.of("3–4 mkr"));
        var bounded = Figure.of("10 mkr").minus(Figure.of("minst 3 mkr"));

        assertThat(range.text()).isEqualTo("ca\u00a03\u00a0500–4\u00a0500\u00a0tkr");
        assertThat(difference.text()).isEqualTo("6–7\u00a0mkr");
        assertThat(bounded.text()).isEqualTo("högst\u00a07\u00a0mkr");
        assertThat(Figure.of("3 mkr").plus(Figure.of("okänt", Unit.MKR)).known())
                .isFalse();
        assertThat(Figure.of("3–4 mkr").times(new BigDecimal("-2")).text()).isEqualTo("−8\u00a0till\u00a0−6\u00a0mkr");
        assertThatIllegalArgumentException().isThrownBy(() -> Figure.of("3 mkr").plus(Figure.of("3 tjänster")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Figure.of("3 mkr/år").plus(Figure.of("3 mkr/månad")));
    }

    @Test
    void a_sum_tells_what_it_lacks() {
        var sum =
                Sum.of(List.of(Figure.of("okänt"), Figure.of("500 tkr"), Figure.of("2 mkr"), Figure.of("3 tjänster")));

        assertThat(sum.figure().text()).isEqualTo("2\u00a0500\u00a0tkr");
        assertThat(sum.unknown()).isEqualTo(1);
        assertThat(sum.apart()).isEqualTo(1);
        assertThat(sum.complete()).isFalse();
        assertThat(Sum.of(List.of()).figure()).isEqualTo(Figure.notStated());
    }

    @Test
    void values_that_do_not_go_together_are_refused() {
        var one = BigDecimal.ONE;
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Figure("", one, null, Unit.KR, null, null, Precision.EXACT, false));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Figure("", one, one, Unit.KR, null, null, Precision.NOT_STATED, false));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Figure("", BigDecimal.TEN, one, Unit.KR, null, null, Precision.EXACT, false));
        assertThatIllegalArgumentException().isThrownBy(() -> Figure.of(new BigDecimal("1e100000000"), Unit.KR));
    }

    @Test
    void what_is_written_with_seed_4711_reads_as_the_same() {
        var random = new Random(4711);
        for (var i = 0; i < 5_000; i++) {
            var figure = any(random);
            var read = Figure.of(SwedishFigures.exact(figure));

            assertThat(read).isEqualTo(figure.written(read.text()));
        }
    }

    @Test
    void sums_with_seed_4712_are_those_of_kronor_by_hand() {
        var random = new Random(4712);
        for (var i = 0; i < 1_000; i++) {
            var terms = random.ints(1 + random.nextInt(20), -10_000_000, 10_000_000)
                    .mapToObj(value -> Figure.of(
                            BigDecimal.valueOf(value, random.nextInt(3)), Unit.values()[1 + random.nextInt(4)]))
                    .toList();
            var kronor = BigDecimal.ZERO;
            for (var term : terms) {
                var factor = switch (term.unit()) {
                    case TKR -> "1000";
                    case MKR -> "1000000";
                    case MDKR -> "1000000000";
                    default -> "1";
                };
                kronor = kronor.add(Objects.requireNonNull(term.low()).multiply(new BigDecimal(factor)));
            }

            assertThat(Sum.of(terms).figure().in(Unit.KR).low()).isEqualByComparingTo(kronor);
            assertThat(terms.getFirst()
                            .minus(terms.getLast())
                            .plus(terms.getLast())
                            .in(Unit.KR)
                            .low())
                    .isEqualByComparingTo(terms.getFirst().in(Unit.KR).low());
        }
    }

    private static Figure any(Random random) {
        var unit = Unit.values()[random.nextInt(Unit.values().length)];
        var counted = unit == Unit.COUNT ? (random.nextBoolean() ? "taxiresor" : "säckar") : null;
        var per = random.nextInt(3) == 0 ? "år" : null;
        var scale = random.nextInt(5);
        var low = BigDecimal.valueOf(random.nextLong(-1_000_000_000_000L, 1_000_000_000_000L), scale);
        var precision = Precision.values()[random.nextInt(6)];
        var high = random.nextInt(4) == 0 ? low.add(BigDecimal.valueOf(1 + random.nextInt(1_000_000), scale)) : low;
        // Three decimals without a thousands mark before them are written as the ambiguous texts are.
        var ambiguous = Figure.of(SwedishFigures.exact(Figure.computed(low, low, unit, counted, per, Precision.EXACT)))
                .ambiguous();
        var safe = ambiguous || scale == 3 ? low.setScale(4) : low;
        var safeHigh = high.equals(low) ? safe : high.setScale(Math.max(4, scale));
        return Figure.computed(
                precision == Precision.AT_MOST ? null : safe,
                precision == Precision.AT_LEAST ? null : safeHigh,
                unit,
                counted,
                per,
                precision);
    }
}
