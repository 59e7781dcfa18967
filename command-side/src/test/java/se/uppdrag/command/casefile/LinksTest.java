package se.uppdrag.command.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.uppdrag.command.CommandRejected;
import se.uppdrag.command.casefile.CaseFileCommand.LinkCase;
import se.uppdrag.command.casefile.CaseFileCommand.OpenCaseFile;
import se.uppdrag.kernel.casefile.LinkKind;

/** Cases that follow on each other do so in no circle; numbers that no case here has lead nowhere. */
class LinksTest {

    private static final UUID FIRST = new UUID(7, 1);
    private static final UUID SECOND = new UUID(7, 2);
    private static final UUID THIRD = new UUID(7, 3);

    private final HouseInMemory house = new HouseInMemory();

    @BeforeEach
    void threeCasesAreOpen() {
        house.send(new OpenCaseFile(FIRST, "Ett", null, "RS", "RS/1/2017"));
        house.send(new OpenCaseFile(SECOND, "Två", null, "RS", "RS/2/2017"));
        house.send(new OpenCaseFile(THIRD, "Tre", null, "RS", "RS/3/2017"));
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void do_not_lead_back_over_one_case() {
        house.send(link(FIRST, LinkKind.DERIVED_FROM, "RS/2/2017"));
        refused(link(SECOND, LinkKind.DERIVED_FROM, "RS/1/2017"), LinkKind.DERIVED_FROM, "RS/1/2017");
    }

    @Test
    void do_not_lead_back_over_several() {
        house.send(link(FIRST, LinkKind.WAITS_FOR, "RS/2/2017"));
        house.send(link(SECOND, LinkKind.WAITS_FOR, "RS/3/2017"));
        refused(link(THIRD, LinkKind.WAITS_FOR, "RS/1/2017"), LinkKind.WAITS_FOR, "RS/1/2017");
    }

    @Test
    void do_not_lead_to_the_case_itself() {
        refused(link(FIRST, LinkKind.CONTINUED_AS, "RS/1/2017"), LinkKind.CONTINUED_AS, "RS/1/2017");
    }

    @Test
    void go_both_ways_where_that_makes_sense() {
        house.send(link(FIRST, LinkKind.OVERLAPS, "RS/2/2017"));
        assertThat(house.send(link(SECOND, LinkKind.OVERLAPS, "RS/1/2017"))).hasSize(1);
        assertThat(house.send(link(SECOND, LinkKind.DERIVED_FROM, "RS/1/2017"))).hasSize(1);
    }

    @Test
    void of_different_kinds_make_no_circle() {
        house.send(link(FIRST, LinkKind.CONTINUED_AS, "RS/2/2017"));
        assertThat(house.send(link(SECOND, LinkKind.DERIVED_FROM, "RS/1/2017"))).hasSize(1);
    }

    @Test
    void may_lead_to_numbers_of_others() {
        assertThat(house.send(link(FIRST, LinkKind.ANSWERED_BY, "dir. 2014:116")))
                .hasSize(1);
    }

    private static LinkCase link(UUID from, LinkKind kind, String other) {
        return new LinkCase(from, kind, other, null);
    }

    private void refused(LinkCase link, LinkKind kind, String other) {
        var before = house.history();
        assertThatThrownBy(() -> house.send(link))
                .isInstanceOfSatisfying(
                        CommandRejected.class,
                        no -> assertThat(no.rejection()).isEqualTo(new CaseFileRejection.LinkInCircle(kind, other)));
        assertThat(house.history()).isEqualTo(before);
    }
}
