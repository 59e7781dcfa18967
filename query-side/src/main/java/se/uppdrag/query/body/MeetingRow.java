package se.uppdrag.query.body;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.uppdrag.query.list.Light;
import se.uppdrag.query.page.ActionLink;
import se.uppdrag.query.page.Words;
import se.uppdrag.query.sheet.Column;

/**
 * One meeting as pages and the API show it.
 *
 * @param held as written
 * @param last its last day; absent while it has none
 * @param first the days that it was scheduled for, only when it has been moved
 * @param material by when its papers are to be handed in, as written
 * @param cancelled why it is not held, empty when the source does not say; absent: it is
 * @param items what is or was due to it
 */
record MeetingRow(
        UUID body,
        String bodyName,
        UUID id,
        String name,
        String held,
        @Nullable LocalDate last,
        @Nullable String first,
        @Nullable String material,
        @Nullable LocalDate materialDue,
        @Nullable Light materialLight,
        @Nullable String cancelled,
        boolean example,
        List<MeetingItem> items,
        List<ActionLink> forms) {

    /** As a sheet. */
    static List<Column<MeetingRow>> columns(Words words) {
        return List.of(
                new Column<>(words.text("body.meeting"), MeetingRow::name),
                new Column<>(words.text("sheet.body"), MeetingRow::bodyName),
                new Column<>(words.text("body.meeting.held"), MeetingRow::held),
                new Column<>(words.text("sheet.last-day"), MeetingRow::last),
                new Column<>(words.text("body.meeting.material"), MeetingRow::materialDue),
                new Column<>(
                        words.text("sheet.light"),
                        row -> row.materialLight == null ? null : words.text("layout.light." + row.materialLight)),
                new Column<>(words.text("body.meeting.cancelled"), row -> row.cancellation(words)),
                new Column<>(
                        words.text("body.meeting.items"),
                        row -> row.items.stream()
                                .map(item -> item.what() + ", " + item.title() + ": " + item.state())
                                .collect(Collectors.joining("\n"))),
                new Column<>(words.text("sheet.example"), row -> row.madeUp() ? words.text("layout.example") : null),
                new Column<>(words.text("sheet.id"), row -> row.body + "/" + row.id));
    }

    private @Nullable String cancellation(Words words) {
        return cancelled == null || !cancelled.isEmpty() ? cancelled : words.text("body.meeting.cancelled");
    }

    private boolean madeUp() {
        return example || items.stream().anyMatch(MeetingItem::example);
    }
}
