package se.uppdrag.query.body;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.uppdrag.kernel.Reach;
import se.uppdrag.query.list.Light;
import se.uppdrag.query.page.NotThere;

/** {@code GET /api/v1/meetings}: those to come, of all bodies; {@code /api/v1/bodies/{id}/meetings}: all of one, those to come first. */
@RestController
final class MeetingResource {

    private final BodyFinder bodies;
    private final MeetingRows meetings;

    MeetingResource(BodyFinder bodies, MeetingRows meetings) {
        this.bodies = bodies;
        this.meetings = meetings;
    }

    /** {@code state}: what has become of it, in the reader's language. */
    record ItemJson(UUID uppdrag, String title, String item, String state, boolean example) {}

    /** {@code held} and {@code scheduledFor}: as written; {@code scheduledFor} absent: never moved; {@code cancelled}: why, or empty. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record MeetingJson(
            UUID id,
            UUID body,
            String bodyName,
            String name,
            String held,
            @Nullable LocalDate lastDay,
            @Nullable String scheduledFor,
            @Nullable LocalDate materialDue,
            @Nullable Light materialLight,
            @Nullable String cancelled,
            List<ItemJson> items,
            boolean example) {

        static MeetingJson of(MeetingRow row) {
            return new MeetingJson(
                    row.id(),
                    row.body(),
                    row.bodyName(),
                    row.name(),
                    row.held(),
                    row.last(),
                    row.first(),
                    row.materialDue(),
                    row.materialLight(),
                    row.cancelled(),
                    row.items().stream()
                            .map(item -> new ItemJson(
                                    item.uppdrag(), item.title(), item.what(), item.state(), item.example()))
                            .toList(),
                    row.example());
        }
    }

    record Meetings(List<MeetingJson> items, int total) {

        static Meetings of(Stream<MeetingRow> rows) {
            var items = rows.map(MeetingJson::of).toList();
            return new Meetings(items, items.size());
        }
    }

    @GetMapping("/api/v1/meetings")
    Meetings toCome(Reach reach, @RequestParam @Nullable Long after, Locale locale) {
        bodies.lags(after);
        return Meetings.of(meetings.toCome(reach, bodies.all(reach).stream(), locale).stream());
    }

    @GetMapping("/api/v1/bodies/{id}/meetings")
    Meetings ofBody(Reach reach, @PathVariable String id, @RequestParam @Nullable Long after, Locale locale) {
        bodies.lags(after);
        var body = bodies.find(reach, NotThere.unlessId(id)).orElseThrow(NotThere::new);
        return Meetings.of(Stream.concat(
                meetings.toCome(reach, Stream.of(body), locale).stream(),
                meetings.past(reach, Stream.of(body), locale).stream()));
    }
}
