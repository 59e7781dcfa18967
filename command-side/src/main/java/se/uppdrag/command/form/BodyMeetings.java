package se.uppdrag.command.form;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.stream.Stream;
import se.uppdrag.kernel.body.BodyState;
import se.uppdrag.kernel.body.Meeting;

/** Meetings that something can be due to: those that were not cancelled, the latest first. */
final class BodyMeetings {

    private BodyMeetings() {}

    static Stream<Meeting> toCome(BodyState body) {
        return body.meetings().stream()
                .filter(meeting -> meeting.cancelled() == null)
                .sorted(Comparator.comparing(
                        (Meeting meeting) -> meeting.held().latest().orElse(LocalDate.MAX), Comparator.reverseOrder()));
    }

    /** As an uppdrag names them, each with its body. */
    static Stream<Choices.Offered> of(BodyState body, ChoiceWords words) {
        return toCome(body)
                .map(meeting ->
                        new Choices.Offered(meeting.ref().toString(), body.name() + ": " + words.meeting(meeting)));
    }
}
