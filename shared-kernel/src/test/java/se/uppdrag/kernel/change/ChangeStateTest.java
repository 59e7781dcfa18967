package se.uppdrag.kernel.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.uppdrag.kernel.Log;
import se.uppdrag.kernel.Party;
import se.uppdrag.kernel.change.ChangeEvent.*;
import se.uppdrag.kernel.figure.Figure;
import se.uppdrag.kernel.figure.Operation;
import se.uppdrag.kernel.time.Dating;

/** What a report says of an earlier change, beside what can be computed from it (ECO-14 to ECO-18, rule 9). Figures: RS/494/2023, chapter 3. */
class ChangeStateTest {

    private static final UUID CHANGE = new UUID(3, 1);

    private final Log<ChangeState, ChangeEvent> log = new Log<>(ChangeState.none(), ChangeState::after);

    private UUID stated(String key, @Nullable Side side, String value, String... follows) {
        return stated(key, key, side, value, follows);
    }

    private UUID stated(String key, String name, @Nullable Side side, String value, String... follows) {
        return log.tell(new FigureStated(
                CHANGE,
                key,
                name,
                Figure.of(value),
                side,
                null,
                null,
                null,
                Stream.of(follows).map(ChangeStateTest::way).toList(),
                null,
                null));
    }

    /** As in {@code SHARE a 2 3}. */
    private static Derivation way(String written) {
        var words = List.of(written.split(" "));
        return new Derivation(Operation.valueOf(words.getFirst()), words.subList(1, words.size()));
    }

    private List<Finding> findings() {
        return log.state().findings();
    }

    private static Post post(String role, @Nullable String heads, @Nullable String extent) {
        return new Post(
                role,
                heads == null ? null : Figure.of(heads),
                extent == null ? null : Figure.of(extent),
                null,
                null,
                null,
                null);
    }

    @Test
    void a_chapter_may_come_in_several_statements() {
        log.tell(new StageDescribed(CHANGE, ChangeStage.BACKGROUND, "Genomlysning 2019", null));
        log.tell(new StageDescribed(CHANGE, ChangeStage.CURRENT_STATE, "Tio personer", null));
        log.tell(new StageDescribed(CHANGE, ChangeStage.BACKGROUND, "Avtal från 2014", null));
        assertThat(log.state().account().of(ChangeStage.BACKGROUND))
                .extracting(told -> told.fact().text())
                .containsExactly("Genomlysning 2019", "Avtal från 2014");
    }

    @Nested
    class AFigureThatFollowsFromOthers {

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    // 3.1.3: the price of the helpdesk, if the server contract is taken from the old price
                    "11,5 mkr | 7,692 tkr | 5,738 tkr | DIFFERENCE a b | 3\u00a0808\u00a0tkr",
                    // 3.3.1: two thirds of the contract
                    "6,6 mnkr | 0 kr | 4,2 mnkr | SHARE a 2 3 | 4,4\u00a0mkr",
                    // 3.2.3: 33 % higher cost, from a third fewer trips
                    "50 000 | 33 000 | 33 % | PERCENT_CHANGE a b | −34\u00a0%",
                    "50 000 | 33 000 | 33 % | PERCENT_CHANGE b a | 51,52\u00a0%"
                })
        void is_a_finding_when_it_does_not(String a, String b, String stated, String formula, String computed) {
            stated("a", null, a);
            stated("b", null, b);
            stated("c", null, stated, formula);
            assertThat(findings()).singleElement().satisfies(finding -> {
                assertThat(finding.kind()).isEqualTo(Finding.Kind.FIGURE);
                assertThat(finding.about()).isEqualTo("c");
                assertThat(finding.reckoning().ways())
                        .singleElement()
                        .extracting(way -> way.check().computed().text())
                        .isEqualTo(computed);
            });
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    // 3.1.3: the adjustments, and the difference in the table
                    "5,738 tkr | 8,473 tkr | 2,735 tkr | DIFFERENCE b a",
                    "5,632 tkr | 8,473 tkr | drygt 2,8 mkr | DIFFERENCE b a",
                    // 3.3.3: daytime in own operation and the purchased on-call service
                    "3,8 mnkr | ca 2 mnkr / år | 5,8 mnkr | SUM a b",
                    "50 000 | 33 000 | minst 30 % | PERCENT_CHANGE b a"
                })
        void is_none_when_it_agrees_as_precisely_as_it_is_stated(String a, String b, String stated, String formula) {
            stated("a", null, a);
            stated("b", null, b);
            stated("c", null, stated, formula);
            assertThat(findings()).isEmpty();
            assertThat(log.state()
                            .books()
                            .reckoned(log.state().books().figure("c").orElseThrow())
                            .verdict())
                    .isEqualTo(Reckoning.Verdict.AGREES);
        }

        @Test
        void agrees_when_one_of_several_ways_gives_it() {
            stated("a", null, "50 000");
            stated("b", null, "33 000");
            stated("c", null, "-34 %", "PERCENT_CHANGE b a", "PERCENT_CHANGE a b");
            assertThat(findings()).isEmpty();
        }

        @Test
        void is_not_compared_while_something_that_it_needs_is_gone() {
            var a = stated("a", null, "1 kr");
            stated("c", null, "2 kr", "SUM a");
            assertThat(findings()).hasSize(1);
            log.tell(new ChangeFactCorrected(CHANGE, a, "Fel"));
            assertThat(findings()).isEmpty();
        }
    }

    @Test
    void a_figure_whose_condition_did_not_hold_is_a_finding() {
        log.tell(new FigureStated(
                CHANGE,
                "effekt-2023",
                "Bedömd kostnadsminskning 2023",
                Figure.of("21 miljoner kr"),
                null,
                FigureKind.ESTIMATE,
                Dating.of("2023"),
                null,
                List.of(),
                "alla föreslagna åtgärder genomförs",
                false));
        assertThat(findings())
                .singleElement()
                .extracting(Finding::kind, Finding::about)
                .containsExactly(Finding.Kind.CONDITION, "alla föreslagna åtgärder genomförs");
    }

    @Nested
    class BeforeAndAfterTest {

        @Test
        void volumes_differ_in_number_and_in_percent() {
            stated("fore", "Taxiresor", Side.BEFORE, "50 000 transporter per år");
            stated("efter", "Taxiresor", Side.AFTER, "33 000 transporter per år");
            assertThat(log.state().books().beforeAndAfter().getFirst().change()).hasValueSatisfying(change -> {
                assertThat(change.absolute().low()).isEqualByComparingTo("-17000");
                assertThat(change.relative().low()).isEqualByComparingTo("-34");
            });
        }

        @Test
        void shares_differ_in_percentage_points_and_in_percent() {
            stated("fore", "Samordning", Side.BEFORE, "20%");
            stated("efter", "Samordning", Side.AFTER, "48%");
            assertThat(log.state().books().beforeAndAfter().getFirst().change()).hasValueSatisfying(change -> {
                assertThat(change.absolute().text()).isEqualTo("28\u00a0procentenheter");
                assertThat(change.relative().text()).isEqualTo("140\u00a0%");
            });
        }

        @Test
        void what_was_counted_only_once_or_otherwise_has_no_difference() {
            stated("nu", "Personalkostnad", Side.AFTER, "6,6 mnkr per år");
            stated("fore", "Resor", Side.BEFORE, "50 000 transporter per år");
            stated("efter", "Resor", Side.AFTER, "2 700 transporter per månad");
            stated("claim", null, "33 %");
            assertThat(log.state().books().beforeAndAfter())
                    .hasSize(2)
                    .allSatisfy(row -> assertThat(row.change()).isEmpty());
        }
    }

    @Nested
    class Staffing {

        private void staffed(@Nullable String heads, @Nullable String fullTime, Post... posts) {
            log.tell(new StaffingRecorded(
                    CHANGE,
                    "Enheten",
                    Side.AFTER,
                    List.of(posts),
                    heads == null ? null : Figure.of(heads),
                    fullTime == null ? null : Figure.of(fullTime),
                    null));
        }

        @Test
        void adds_up_role_by_role() {
            staffed(
                    "10 personer",
                    null,
                    post("It-tekniker", "8", null),
                    post("chef", "1", null),
                    post("vikarie", "1", null));
            staffed(
                    "12 medarbetare",
                    null,
                    post("BC", "6", null),
                    post("DTS", "3", null),
                    post("LT", "1", null),
                    post("rekryterade", "2", null));
            staffed(
                    null,
                    "6,5 tjänster",
                    post("Strömsund", "4", null),
                    post("Östersund", "2", null),
                    post("halvtid", "1", "50%"));
            assertThat(findings()).isEmpty();
            var books = log.state().books();
            assertThat(books.staffing())
                    .extracting(
                            told -> books.heads(told.fact()).verdict(),
                            told -> books.fullTime(told.fact()).verdict())
                    .containsExactly(
                            tuple(Reckoning.Verdict.AGREES, Reckoning.Verdict.NOT_COMPARED),
                            tuple(Reckoning.Verdict.AGREES, Reckoning.Verdict.NOT_COMPARED),
                            tuple(Reckoning.Verdict.NOT_COMPARED, Reckoning.Verdict.AGREES));
        }

        @Test
        void is_a_finding_when_it_does_not() {
            staffed("11 personer", "9,5 tjänster", post("It-tekniker", "8", null), post("chef", "2", null));
            assertThat(findings())
                    .extracting(Finding::kind)
                    .containsExactly(Finding.Kind.HEADS, Finding.Kind.FULL_TIME);
        }

        @Test
        void is_not_compared_while_the_heads_of_a_role_are_not_stated() {
            staffed("11 personer", null, post("It-tekniker", null, null), post("chef", "2", null));
            assertThat(findings()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"'ca 6,5 mkr/år', 0", "'6,6 mkr/år', 1"})
    void a_calculation_example_adds_up_or_is_a_finding(String total, int findings) {
        log.tell(new CalculationExampleRecorded(
                CHANGE,
                "Regionväxel i egen regi",
                null,
                List.of(
                        new CalculationLine("Kontorstid", Figure.of("3,5 mkr/år")),
                        new CalculationLine("Teleservice", Figure.of("1,4 mkr/år")),
                        new CalculationLine("Jour", Figure.of("1,6 mkr"))),
                Figure.of(total),
                List.of("lokaler", "fast IT", "telefoni")));
        assertThat(findings()).hasSize(findings);
    }

    @Nested
    class ATarget {

        private void aimed(@Nullable String figure, @Nullable Sense sense, @Nullable String by) {
            log.tell(new TargetSet(
                    CHANGE,
                    "mal",
                    "Mål",
                    figure == null ? null : Figure.of(figure),
                    sense,
                    by == null ? null : Dating.of(by)));
        }

        private void reached(@Nullable String figure, @Nullable String day, @Nullable Boolean fulfilled) {
            log.tell(new TargetOutcomeRecorded(
                    CHANGE,
                    "mal",
                    figure == null ? null : Figure.of(figure),
                    day == null ? null : Dating.of(day),
                    fulfilled,
                    null));
        }

        private Target.Verdict verdict() {
            return log.state().target("mal").orElseThrow().verdict();
        }

        @Test
        void has_no_verdict_while_the_outcome_is_not_stated() {
            aimed(null, null, "senast den 31 oktober 2021");
            assertThat(verdict()).isEqualTo(Target.Verdict.NOT_STATED);
        }

        @ParameterizedTest
        @CsvSource({
            "5 personer,, 10 personer, DEVIATES",
            "5 personer,, 5 personer, MET",
            "5 personer, AT_LEAST, 10 personer, MET",
            "5 personer, AT_MOST, 10 personer, NOT_MET",
            "5 personer, EXACTLY, 10 personer, NOT_MET",
            "5 personer, AT_LEAST, 10 kr, NOT_STATED"
        })
        void for_a_figure_is_met_as_it_was_meant(
                String aim, @Nullable Sense sense, String got, Target.Verdict verdict) {
            aimed(aim, sense, null);
            reached(got, null, null);
            assertThat(verdict()).isEqualTo(verdict);
        }

        @ParameterizedTest
        @CsvSource({
            "senast september 2021, 2021-09-30, MET",
            "senast september 2021, 2021-10-01, NOT_MET",
            "2021-09-15, september 2021, NOT_STATED"
        })
        void for_a_day_is_met_in_time(String by, String day, Target.Verdict verdict) {
            aimed(null, null, by);
            reached(null, day, null);
            assertThat(verdict()).isEqualTo(verdict);
        }

        @Test
        void is_met_or_not_as_the_source_says() {
            aimed(null, null, null);
            reached(null, null, true);
            assertThat(verdict()).isEqualTo(Target.Verdict.MET);
            reached(null, null, false);
            assertThat(verdict()).isEqualTo(Target.Verdict.NOT_MET);
        }
    }

    @Test
    void an_explained_finding_stays_with_its_explanation() {
        stated("a", null, "1 kr");
        stated("c", null, "2 kr", "SUM a");
        var finding = findings().getFirst().id();
        log.tell(new ChangeFindingExplained(CHANGE, finding, "Tryckfel", Party.role("Handläggare")));
        assertThat(findings()).singleElement().satisfies(explained -> {
            assertThat(explained.id()).isEqualTo(finding);
            assertThat(explained.explained().fact().explanation()).isEqualTo("Tryckfel");
        });
    }

    @Test
    void a_person_may_notice_what_no_sum_shows() {
        log.tell(new ChangeFindingRecorded(CHANGE, new UUID(3, 2), "7 år utan prisjustering, men index 2018"));
        assertThat(findings())
                .singleElement()
                .extracting(Finding::kind, Finding::about)
                .containsExactly(Finding.Kind.NOTICED, "7 år utan prisjustering, men index 2018");
    }
}
