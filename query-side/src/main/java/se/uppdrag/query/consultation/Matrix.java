package se.uppdrag.query.consultation;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.uppdrag.kernel.uppdrag.Consultation;
import se.uppdrag.kernel.uppdrag.Deadlines;
import se.uppdrag.kernel.uppdrag.Finality;
import se.uppdrag.kernel.uppdrag.Recipient;
import se.uppdrag.kernel.uppdrag.Scope;
import se.uppdrag.kernel.uppdrag.Stance;
import se.uppdrag.query.page.Words;

/** Party by area: where each one stands now, and what has to be known of it (INQ-10). */
public record Matrix(List<String> areas, List<Row> rows) {

    private static final String WHOLE = "";

    public record Row(String label, List<Cell> cells) {}

    /** {@code code}: the symbol; {@code label}: the word of the stance itself, absent when the symbol's own word says it. */
    public record Cell(
            String code,
            @Nullable String label,
            @Nullable String note,
            @Nullable String href,
            boolean example) {}

    /** @param fact where an event stands in the history */
    public static Matrix of(Consultation round, Scope scope, Words words, Function<UUID, String> fact) {
        var asked = round.asked().fact().areas();
        var areas = asked.isEmpty() ? List.of(WHOLE) : asked;
        return new Matrix(
                areas.stream()
                        .map(area -> area.isEmpty() ? words.text("round.whole") : scope.nameOf(area))
                        .toList(),
                round.recipients().stream()
                        .map(recipient -> new Row(
                                words.party(recipient.party()),
                                areas.stream()
                                        .map(area -> cell(recipient, area, words, fact))
                                        .toList()))
                        .toList());
    }

    private static Cell cell(Recipient recipient, String area, Words words, Function<UUID, String> fact) {
        var current = recipient.current(area);
        if (current.isPresent()) {
            var answer = current.get();
            return new Cell(
                    code(answer.answer().stance()),
                    words.label(answer.answer().stance()),
                    note(answer, area, words),
                    fact.apply(answer.trace().event()),
                    answer.trace().example());
        }
        var silence = recipient.silence();
        if (silence != null) {
            return new Cell(
                    "SILENT",
                    null,
                    null,
                    fact.apply(silence.trace().event()),
                    silence.trace().example());
        }
        return recipient.answers().stream()
                .filter(answer -> answer.standing() == Recipient.Standing.WITHDRAWN && about(answer, area))
                .reduce((earlier, later) -> later)
                .map(answer -> withdrawn(answer, fact))
                .orElseGet(() -> waiting(recipient, words));
    }

    private static boolean about(Recipient.Answer answer, String area) {
        var answered = answer.answer().area();
        return answered == null || answered.equals(area);
    }

    private static Cell withdrawn(Recipient.Answer answer, Function<UUID, String> fact) {
        var by = answer.ended() == null ? answer.trace() : answer.ended();
        return new Cell("WITHDRAWN", null, null, fact.apply(by.event()), by.example());
    }

    private static Cell waiting(Recipient recipient, Words words) {
        var due = recipient.due();
        var note = recipient.awaitsTime()
                ? words.text("round.asks-for-time")
                : due == null ? null : words.text("round.own-day", words.due(due));
        var granted = recipient.moreTime().stream()
                .anyMatch(request -> request.outcome() == Deadlines.Outcome.GRANTED
                        && request.asked().trace().example());
        return new Cell("WAITING", null, note, null, granted);
    }

    private static @Nullable String note(Recipient.Answer answer, String area, Words words) {
        var notes = new ArrayList<String>();
        if (answer.finality() == Finality.PRELIMINARY) {
            notes.add(words.text("round.preliminary"));
        }
        if (answer.late()) {
            notes.add(words.text("round.late"));
        }
        if (answer.breach()) {
            notes.add(words.text("round.breach"));
        }
        if (answer.answer().area() == null && !area.isEmpty()) {
            notes.add(words.text("round.as-a-whole"));
        }
        return notes.isEmpty() ? null : String.join(", ", notes);
    }

    static String code(Stance stance) {
        return switch (stance) {
            case INTERESTED, SUPPORTS -> "INTERESTED";
            case CONDITIONAL, SUPPORTS_WITH_REMARKS -> "CONDITIONAL";
            case NOT_INTERESTED, OPPOSES -> "NOT_INTERESTED";
            case NO_REMARKS, ABSTAINS -> "NOT_ASKED";
        };
    }
}
