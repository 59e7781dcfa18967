package se.uppdrag.query.body;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.uppdrag.query.list.Light;
import se.uppdrag.query.page.ActionLink;

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
        List<ActionLink> forms) {}
