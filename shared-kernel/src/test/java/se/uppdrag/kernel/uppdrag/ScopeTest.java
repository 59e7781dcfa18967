package se.uppdrag.kernel.uppdrag;

import static org.assertj.core.api.Assertions.assertThat;
import static se.uppdrag.kernel.uppdrag.Uppdraget.*;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.uppdrag.kernel.Log;
import se.uppdrag.kernel.uppdrag.Scope.Verdict;
import se.uppdrag.kernel.uppdrag.UppdragEvent.*;

/** What work is within the uppdrag (rule 3). */
class ScopeTest {

    private final Log<UppdragState, UppdragEvent> log = begun(area("transport", OperatingForm.COLLABORATION));

    private Scope scope() {
        return log.state().scope();
    }

    private void assertVerdict(String area, Class<? extends Verdict> verdict) {
        assertThat(scope().verdict(area)).as(area).isInstanceOf(verdict);
    }

    @Test
    void a_defined_area_is_included_and_another_unknown() {
        assertVerdict("transport", Verdict.Included.class);
        assertVerdict("forrad", Verdict.Unknown.class);
        assertVerdict("transport/okand", Verdict.Unknown.class);
        assertThat(scope().open()).containsExactly("transport");
    }

    @ParameterizedTest
    @EnumSource(
            value = Standing.class,
            names = {"DECISION_POINT", "PROPOSAL_TEXT"})
    void an_excluded_area_is_closed_but_for_its_exception(Standing standing) {
        log.tell(excluded("kostenhet", "cook-chill", standing));
        assertVerdict("kostenhet", Verdict.Excluded.class);
        assertVerdict("kostenhet/cook-chill", Verdict.Included.class);
        assertVerdict("kostenhet/disk", Verdict.Unknown.class);
        assertThat(scope().open()).containsExactly("transport", "kostenhet/cook-chill");
    }

    @Test
    void an_area_excluded_without_exception_offers_nothing() {
        log.tell(excluded("transport", null, Standing.DECISION_POINT));
        assertThat(scope().open()).isEmpty();
    }

    @Test
    void an_exclusion_that_a_report_proposes_closes_nothing() {
        log.tell(excluded("transport", "bud", Standing.REPORT));
        assertVerdict("transport", Verdict.Included.class);
        assertVerdict("transport/bud", Verdict.Included.class);
        assertThat(scope().open()).containsExactly("transport");
    }

    @Test
    void a_limited_area_offers_only_its_part() {
        log.tell(limited("hjalpmedel", "transporter", Standing.PROPOSAL_TEXT));
        assertThat(scope().verdict("hjalpmedel"))
                .isInstanceOfSatisfying(
                        Verdict.OnlyPart.class, only -> assertThat(only.part()).isEqualTo("transporter"));
        assertVerdict("hjalpmedel/transporter", Verdict.Included.class);
        assertThat(scope().open()).containsExactly("transport", "hjalpmedel/transporter");
    }

    @Test
    void a_limit_that_a_report_proposes_limits_nothing() {
        log.tell(limited("transport", "bud", Standing.REPORT));
        assertVerdict("transport", Verdict.Included.class);
        assertThat(scope().open()).containsExactly("transport");
    }

    @Test
    void a_limited_area_that_is_excluded_is_closed_with_its_part() {
        log.tell(limited("hjalpmedel", "transporter", Standing.PROPOSAL_TEXT));
        log.tell(excluded("hjalpmedel", "prov", Standing.DECISION_POINT));
        assertVerdict("hjalpmedel", Verdict.Excluded.class);
        assertVerdict("hjalpmedel/transporter", Verdict.Excluded.class);
        assertVerdict("hjalpmedel/prov", Verdict.Included.class);
        assertThat(scope().open()).containsExactly("transport", "hjalpmedel/prov");
    }

    @Test
    void a_narrowed_area_is_closed_with_its_parts_whatever_else_is_said_of_it() {
        log.tell(limited("transport", "bud", Standing.PROPOSAL_TEXT));
        log.tell(new ScopeNarrowed(ID, "transport", RS, "Räcker"));
        log.tell(excluded("transport", null, Standing.REPORT));
        log.tell(area("transport", OperatingForm.OWN));
        assertVerdict("transport", Verdict.Excluded.class);
        assertVerdict("transport/bud", Verdict.Excluded.class);
        assertThat(scope().open()).isEmpty();
    }

    @Test
    void an_area_included_again_is_open_as_a_whole() {
        log.tell(excluded("transport", null, Standing.DECISION_POINT));
        log.tell(limited("transport", "bud", Standing.PROPOSAL_TEXT));
        log.tell(new ScopeNarrowed(ID, "transport", RS, "Räcker"));
        log.tell(new AreaIncludedAgain(ID, "transport", RS, null));
        assertVerdict("transport", Verdict.Included.class);
        assertThat(scope().open()).containsExactly("transport");
    }

    @Test
    void an_area_bounded_before_it_is_defined_stays_bounded_and_gets_its_forms() {
        log.tell(excluded("kostenhet", "cook-chill", Standing.PROPOSAL_TEXT));
        assertThat(scope().area("kostenhet").orElseThrow().kind()).isNull();
        log.tell(area("kostenhet", OperatingForm.OTHER_OPERATOR));
        assertVerdict("kostenhet", Verdict.Excluded.class);
        assertThat(scope().area("kostenhet/cook-chill").orElseThrow().forms())
                .containsExactly(OperatingForm.OTHER_OPERATOR);
        assertThat(scope().areas()).hasSize(2);
    }

    @Test
    void a_widened_area_says_so_and_by_which_criterion() {
        log.tell(new ScopeWidened(ID, "tvatt", "Tvätt", List.of(), "goda förutsättningar", null, List.of(POINT_2)));
        assertThat(scope().area("tvatt").orElseThrow())
                .extracting(Scope.Area::widened, Scope.Area::quotation, Scope.Area::points)
                .containsExactly(true, "goda förutsättningar", List.of(POINT_2));
    }

    @Test
    void areas_and_parts_have_names_to_show() {
        log.tell(new AreaExcluded(ID, "kost", "Kostenheten", "cc", "Cook-chill", Standing.REPORT, null));
        log.tell(new AreaExcluded(ID, "disk", "Disken", "x", null, Standing.REPORT, null));
        log.tell(new AreaLimited(ID, "hmc", "Hjälpmedel", "tp", "Transporter", Standing.REPORT, null));
        assertThat(List.of("kost", "kost/cc", "disk/x", "hmc/tp", "hmc/annat", "okand"))
                .extracting(scope()::nameOf)
                .containsExactly(
                        "Kostenheten",
                        "Kostenheten: Cook-chill",
                        "Disken: x",
                        "Hjälpmedel: Transporter",
                        "Hjälpmedel",
                        "okand");
    }
}
