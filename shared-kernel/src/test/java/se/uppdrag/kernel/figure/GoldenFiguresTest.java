package se.uppdrag.kernel.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.of;
import static se.uppdrag.kernel.figure.Check.Verdict.AGREES;
import static se.uppdrag.kernel.figure.Check.Verdict.AGREES_ROUNDED;
import static se.uppdrag.kernel.figure.Check.Verdict.AGREES_TRUNCATED;
import static se.uppdrag.kernel.figure.Check.Verdict.DIFFERS;
import static se.uppdrag.kernel.figure.Check.Verdict.NOT_COMPARABLE;
import static se.uppdrag.kernel.figure.Operation.DIFFERENCE;
import static se.uppdrag.kernel.figure.Operation.PERCENT_CHANGE;
import static se.uppdrag.kernel.figure.Operation.POINTS_CHANGE;
import static se.uppdrag.kernel.figure.Operation.PRODUCT;
import static se.uppdrag.kernel.figure.Operation.SHARE;
import static se.uppdrag.kernel.figure.Operation.SUM;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.uppdrag.kernel.figure.Check.Verdict;

/** Every figure of RS/494/2023 that can be computed from others in it, by the chapter it stands in. */
class GoldenFiguresTest {

    static Stream<Arguments> figures() {
        return Stream.of(
                of(
                        "3.1.1 a reduction of 5 % and an indexation of 3,78 % leave the cost almost unchanged: 98,59 %",
                        indexed("100 %", Rounding.NONE, "-5 %", "3,78 %"), "ca 98,6 %", AGREES_ROUNDED, "98,591"),
                of(
                        "3.1.3 staffing of the helpdesk",
                        sum("8 personer", "1 person", "1 person"),
                        "10 personer",
                        AGREES,
                        "10"),
                of(
                        "3.1.3 the helpdesk's part of the contract",
                        compute(DIFFERENCE, "11,5 mkr", "7,692 tkr"),
                        "5,738 tkr",
                        DIFFERS,
                        "3808"),
                of(
                        "3.1.3 six years at 5 %, one at 10,2 %, cut off",
                        indexed("5,738 tkr", Rounding.TRUNCATE, "5 %", "5 %", "5 %", "5 %", "5 %", "5 %", "10,2 %"),
                        "8,473 tkr",
                        AGREES,
                        "8473"),
                of(
                        "3.1.3 the same, not rounded",
                        indexed("5,738 tkr", Rounding.NONE, "5 %", "5 %", "5 %", "5 %", "5 %", "5 %", "10,2 %"),
                        "8,473 tkr",
                        AGREES_TRUNCATED,
                        "8473.79"),
                of(
                        "3.1.3 the same, rounded half up",
                        indexed("5,738 tkr", Rounding.HALF_UP, "5 %", "5 %", "5 %", "5 %", "5 %", "5 %", "10,2 %"),
                        "8,473 tkr",
                        DIFFERS,
                        "8474"),
                of(
                        "3.1.3 the same, rounded half up each year, is what is stated too",
                        indexed(
                                "5,738 tkr",
                                Rounding.HALF_UP_EACH_STEP,
                                "5 %",
                                "5 %",
                                "5 %",
                                "5 %",
                                "5 %",
                                "5 %",
                                "10,2 %"),
                        "8,473 tkr",
                        AGREES,
                        "8473"),
                of("3.1.3 the increase", compute(DIFFERENCE, "8,473 tkr", "5,738 tkr"), "2,735 tkr", AGREES, "2735"),
                of(
                        "3.1.3 forecast for 2023 in the text and in the table",
                        sum("5 632 tkr"),
                        "5,632 tkr",
                        AGREES,
                        "5632"),
                of(
                        "3.1.3 the difference in words",
                        compute(DIFFERENCE, "8 473 tkr", "5 632 tkr"),
                        "ca drygt 2,8 mkr",
                        AGREES_ROUNDED,
                        "2841"),
                of(
                        "3.1.3 table, insourcing",
                        sum("-5 119 tkr", "-1 tkr", "-428 tkr", "-84 tkr"),
                        "-5 632 tkr",
                        AGREES,
                        "-5632"),
                of(
                        "3.1.3 table, outsourcing",
                        sum("-8 473 tkr", "0 tkr", "0 tkr", "0 tkr"),
                        "-8 473 tkr",
                        AGREES,
                        "-8473"),
                of("3.1.3 table, staff", compute(DIFFERENCE, "-5 119 tkr", "-8 473 tkr"), "3 354 tkr", AGREES, "3354"),
                of("3.1.3 table, premises", compute(DIFFERENCE, "-1 tkr", "0 tkr"), "-1 tkr", AGREES, "-1"),
                of("3.1.3 table, consultants", compute(DIFFERENCE, "-428 tkr", "0 tkr"), "-428 tkr", AGREES, "-428"),
                of("3.1.3 table, other", compute(DIFFERENCE, "-84 tkr", "0 tkr"), "-84 tkr", AGREES, "-84"),
                of("3.1.3 table, total", compute(DIFFERENCE, "-5 632 tkr", "-8 473 tkr"), "2 841 tkr", AGREES, "2841"),
                of(
                        "3.1.3 table, total of the differences",
                        sum("3 354 tkr", "-1 tkr", "-428 tkr", "-84 tkr"),
                        "2 841 tkr",
                        AGREES,
                        "2841"),
                of(
                        "3.2.2 staffing of the travel service",
                        sum("6 medarbetare", "3 medarbetare", "1 medarbetare", "2 medarbetare"),
                        "12 medarbetare",
                        AGREES,
                        "12"),
                of(
                        "3.2.3 how much fewer the trips have become is not the cost that is said to have been saved",
                        compute(PERCENT_CHANGE, "50 000 transporter", "33 000 transporter"),
                        "-33 %",
                        DIFFERS,
                        "-34"),
                of(
                        "3.2.3 nor is the cost that would follow if it followed the trips",
                        compute(PERCENT_CHANGE, "33 000 transporter", "50 000 transporter"),
                        "33 %",
                        DIFFERS,
                        "51.515"),
                of(
                        "3.2.3 coordination, in percentage points",
                        compute(POINTS_CHANGE, "20 %", "48 %"),
                        "28 procentenheter",
                        AGREES,
                        "28"),
                of(
                        "3.2.3 coordination, percentage points are not percent",
                        compute(POINTS_CHANGE, "20 %", "48 %"),
                        "28 %",
                        NOT_COMPARABLE,
                        "28"),
                of("3.2.3 coordination, in percent", compute(PERCENT_CHANGE, "20 %", "48 %"), "140 %", AGREES, "140"),
                of(
                        "3.3.1 the switchboard's part of the contract",
                        compute(SHARE, "6,6 mnkr", "2", "3"),
                        "4,2 mnkr",
                        DIFFERS,
                        "4.4"),
                of(
                        "3.3.2 calculation example",
                        sum("3,5 mkr/år", "1,4 mkr/år", "1,6 mkr"),
                        "ca 6,5 mkr/år",
                        AGREES,
                        "6.5"),
                of(
                        "3.3.3 telephonists",
                        sum("4 st telefonister", "3 st telefonister"),
                        "7 st telefonister",
                        AGREES,
                        "7"),
                of(
                        "3.3.3 one of them on half time",
                        sum("4 tjänster", "2 tjänster", "0,5 tjänster"),
                        "6,5 tjänster",
                        AGREES,
                        "6.5"),
                of("3.3.3 the budget", sum("3,8 mnkr", "ca 2 mnkr / år"), "5,8 mnkr", AGREES, "5.8"),
                of(
                        "3.4 the assessed reduction of 2023 and 2024 together",
                        sum("21 miljoner kr", "27 miljoner kr"),
                        "48 mkr",
                        AGREES,
                        "48"),
                of("4.2 subscriptions", sum("120 000 kr/år", "55 000 kr"), "175 000 kr", AGREES, "175000"),
                of(
                        "4.2 total",
                        sum("500 000 kr", "2 000 000 kr", "175 000 kr", "120 000 kr"),
                        "2 795 000 kr",
                        AGREES,
                        "2795000"),
                of(
                        "4.3 total",
                        sum(
                                "40 000 000 kr",
                                "4 000 000 kr",
                                "10 000 000 kr",
                                "2 000 000 kr",
                                "2 000 000 kr",
                                "5 000 000 kr",
                                "5 000 000 kr"),
                        "68 000 000 kr",
                        AGREES,
                        "68000000"),
                of(
                        "a quantity at a price",
                        compute(PRODUCT, "33 000 resor", "500 kr/resa"),
                        "16,5 mkr",
                        AGREES,
                        "16500000"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("figures")
    void is_confirmed_or_found_out(String where, Figure computed, String stated, Verdict verdict, String value) {
        var check = Check.of(Figure.of(stated), computed);

        assertThat(check.verdict()).isEqualTo(verdict);
        assertThat(computed.low()).isNotNull();
        assertThat(computed.low().toPlainString().replace(',', '.')).startsWith(value.replace(',', '.'));
    }

    private static Figure sum(String... terms) {
        return compute(SUM, terms);
    }

    private static Figure compute(Operation operation, String... terms) {
        return new Calculation(operation, Arrays.stream(terms).map(Figure::of).toList()).result();
    }

    private static Figure indexed(String base, Rounding rounding, String... rates) {
        var steps = Arrays.stream(rates)
                .map(rate -> new IndexStep(Figure.of(rate), 1, "KPI", null, null, null))
                .toList();
        return new Indexation(Figure.of(base), List.copyOf(steps), rounding).result();
    }
}
