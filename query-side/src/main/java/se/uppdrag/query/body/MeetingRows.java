package se.uppdrag.query.body;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.uppdrag.kernel.Reach;
import se.uppdrag.kernel.body.BodyState;
import se.uppdrag.kernel.body.Meeting;
import se.uppdrag.query.deadline.Lights;
import se.uppdrag.query.deadline.Status;
import se.uppdrag.query.list.Light;
import se.uppdrag.query.page.ActionLink;
import se.uppdrag.query.page.FormLinks;
import se.uppdrag.query.page.Phrasebook;
import se.uppdrag.query.page.Words;
import se.uppdrag.query.state.StreamDocument;
import se.uppdrag.query.state.UppdragDocuments;

/** The meetings of a body, with what is due to each: the body knows whom to ask, the uppdrag know what. */
@Component
final class MeetingRows {

    private final UppdragDocuments uppdrag;
    private final Lights lights;
    private final FormLinks links;
    private final Phrasebook phrases;

    MeetingRows(UppdragDocuments uppdrag, Lights lights, FormLinks links, Phrasebook phrases) {
        this.uppdrag = uppdrag;
        this.lights = lights;
        this.links = links;
        this.phrases = phrases;
    }

    /** The next one first, those without a day after them. */
    List<MeetingRow> toCome(Reach reach, Stream<StreamDocument<BodyState>> bodies, Locale locale) {
        return rows(reach, bodies, this::isToCome, locale)
                .sorted(Comparator.comparing(MeetingRows::day))
                .toList();
    }

    /** The latest one first. */
    List<MeetingRow> past(Reach reach, Stream<StreamDocument<BodyState>> bodies, Locale locale) {
        return rows(reach, bodies, meeting -> !isToCome(meeting), locale)
                .sorted(Comparator.comparing(MeetingRows::day).reversed())
                .toList();
    }

    private static LocalDate day(MeetingRow row) {
        return row.last() == null ? LocalDate.MAX : row.last();
    }

    private boolean isToCome(Meeting meeting) {
        var last = meeting.held().to();
        return last == null || !last.isBefore(lights.today());
    }

    private Stream<MeetingRow> rows(
            Reach reach, Stream<StreamDocument<BodyState>> bodies, Predicate<Meeting> which, Locale locale) {
        var words = phrases.in(locale);
        return bodies.flatMap(body -> body.state().meetings().stream()
                .filter(which)
                .map(meeting -> row(reach, body, meeting, words, locale)));
    }

    private MeetingRow row(Reach reach, StreamDocument<BodyState> body, Meeting meeting, Words words, Locale locale) {
        var material = meeting.material();
        var cancelled = meeting.cancelled();
        var reason = cancelled == null ? null : cancelled.fact().reason();
        return new MeetingRow(
                body.state().id(),
                body.state().name(),
                meeting.id(),
                meeting.name(),
                words.dating(meeting.held()),
                meeting.held().to(),
                meeting.moves().isEmpty()
                        ? null
                        : words.dating(meeting.scheduled().fact().held()),
                material == null ? null : words.due(material),
                material == null ? null : material.to(),
                material == null ? null : light(meeting, material.to()),
                cancelled == null ? null : reason == null ? "" : reason,
                meeting.scheduled().trace().example(),
                uppdrag.all(reach, meeting.awaitedBy()).values().stream()
                        .flatMap(document -> MeetingItem.of(document, meeting, words).stream())
                        .toList(),
                cancelled == null ? forms(body, meeting, locale) : List.of());
    }

    /** Past or cancelled, nobody waits for its papers. */
    private Light light(Meeting meeting, @Nullable LocalDate material) {
        var over = meeting.cancelled() != null || !isToCome(meeting);
        return lights.ofMaterial(over ? Status.Stage.CLOSED : Status.Stage.LIVE, material);
    }

    private List<ActionLink> forms(StreamDocument<BodyState> body, Meeting meeting, Locale locale) {
        return Stream.of("move-meeting", "cancel-meeting")
                .flatMap(command ->
                        links.of("/organ/" + body.id(), locale, command, "meetingId=" + meeting.id()).stream())
                .toList();
    }
}
