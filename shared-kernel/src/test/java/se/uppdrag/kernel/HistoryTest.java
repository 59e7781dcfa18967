package se.uppdrag.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A corrected fact leaves its place to what replaces it; all after it is folded anew (rule 10, AUD-07). */
class HistoryTest {

    sealed interface NoteEvent {

        record Noted(String text) implements NoteEvent {}

        record NoteCorrected(UUID corrects, String reason) implements NoteEvent, Correction {}
    }

    private final Log<List<String>, NoteEvent> log = new Log<>(List.of(), HistoryTest::after);

    private static List<String> after(List<String> notes, Recorded<NoteEvent> recorded) {
        return switch (recorded.event()) {
            case NoteEvent.Noted noted -> Lists.plus(notes, noted.text());
            case NoteEvent.NoteCorrected corrected -> notes;
        };
    }

    private UUID note(String text) {
        return log.tell(new NoteEvent.Noted(text));
    }

    private UUID strike(UUID fact) {
        return log.tell(new NoteEvent.NoteCorrected(fact, "Skrivfel"));
    }

    @Test
    void tells_facts_in_the_order_in_which_they_came() {
        note("a");
        note("b");
        assertThat(log.state()).containsExactly("a", "b");
    }

    @Test
    void leaves_out_a_fact_that_was_struck() {
        note("a");
        var wrong = note("b");
        note("c");
        strike(wrong);
        assertThat(log.state()).containsExactly("a", "c");
    }

    @Test
    void puts_the_replacement_where_the_wrong_one_was() {
        var wrong = note("a");
        note("b");
        strike(wrong);
        log.tellInstead(wrong, new NoteEvent.Noted("A"));
        note("c");
        assertThat(log.state()).containsExactly("A", "b", "c");
    }

    @Test
    void corrects_a_replacement_again() {
        var wrong = note("a");
        note("b");
        strike(wrong);
        var alsoWrong = log.tellInstead(wrong, new NoteEvent.Noted("A"));
        strike(alsoWrong);
        log.tellInstead(alsoWrong, new NoteEvent.Noted("Å"));
        assertThat(log.state()).containsExactly("Å", "b");
        assertThat(log.history().facts()).hasSize(2);
    }

    @Test
    void changes_nothing_for_what_it_does_not_know() {
        note("a");
        strike(new UUID(1, 1));
        log.tellInstead(new UUID(1, 1), new NoteEvent.Noted("b"));
        assertThat(log.state()).containsExactly("a");
    }

    @Test
    void keeps_the_correction_in_the_place_of_a_struck_fact() {
        var wrong = note("a");
        var correction = strike(wrong);
        assertThat(log.history().facts()).extracting(Recorded::eventId).containsExactly(correction);
    }
}
