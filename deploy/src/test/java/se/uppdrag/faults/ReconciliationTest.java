package se.uppdrag.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.uppdrag.faults.Reconciliation.Fault;

class ReconciliationTest {

    private static final UUID STREAM = UUID.randomUUID();
    private static final UUID OTHER = UUID.randomUUID();

    private final List<Kept> history = new ArrayList<>();
    private final UUID second = UUID.randomUUID();

    /** Two commands: one with one event, one with two, of which the second begins a stream. */
    ReconciliationTest() {
        keep(1, STREAM, 0, UUID.randomUUID(), "office:a");
        keep(2, STREAM, 1, second, "office:b");
        keep(3, OTHER, 0, second, null);
    }

    @Test
    void finds_nothing_where_everything_is_as_it_was_said() {
        assertThat(faults(3, said("a", 1, 0), said("b", 3, 1))).isEmpty();
    }

    @Test
    void finds_what_was_acknowledged_and_is_not_there() {
        assertThat(faults(3, said("a", 1, 0), said("b", 3, 1), said("c", 4, 2))).containsExactly(Fault.LOST);
    }

    @Test
    void finds_what_is_not_where_it_was_said_to_be() {
        assertThat(faults(3, said("a", 1, 0), said("b", 2, 1))).containsExactly(Fault.MISPLACED);
        assertThat(faults(3, said("a", 1, 1), said("b", 3, 1))).containsExactly(Fault.MISPLACED);
    }

    @Test
    void finds_what_nobody_was_told_of() {
        assertThat(faults(3, said("a", 1, 0))).containsExactly(Fault.NEVER_ACKNOWLEDGED);
    }

    @Test
    void finds_a_key_and_a_command_that_are_there_twice() {
        keep(4, STREAM, 2, UUID.randomUUID(), "office:a");
        assertThat(faults(4, said("a", 4, 2), said("b", 3, 1))).containsExactly(Fault.DOUBLED);
        keep(5, STREAM, 3, second, null);
        assertThat(faults(5, said("a", 4, 2), said("b", 5, 3))).containsExactly(Fault.DOUBLED, Fault.DOUBLED);
    }

    @Test
    void finds_a_position_and_a_sequence_that_are_missing_and_a_head_that_is_ahead() {
        keep(5, STREAM, 2, UUID.randomUUID(), null);
        assertThat(faults(5, said("a", 1, 0), said("b", 3, 1))).containsExactly(Fault.GAP);
        keep(6, STREAM, 4, UUID.randomUUID(), null);
        assertThat(faults(7, said("a", 1, 0), said("b", 3, 1))).containsExactly(Fault.GAP, Fault.GAP, Fault.GAP);
    }

    private void keep(long position, UUID stream, long sequence, UUID command, @Nullable String key) {
        history.add(new Kept(position, stream, sequence, command, key));
    }

    private static Acknowledged said(String key, long position, long version) {
        return new Acknowledged(key, position, STREAM, version);
    }

    private List<Fault> faults(long head, Acknowledged... acknowledged) {
        return Reconciliation.of(List.of(acknowledged), history, head).stream()
                .map(Reconciliation.Finding::fault)
                .toList();
    }
}
