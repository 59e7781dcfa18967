package se.uppdrag.command.uppdrag;

import static se.uppdrag.command.CommandRejected.require;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.uppdrag.kernel.MeetingRef;
import se.uppdrag.kernel.Party;
import se.uppdrag.kernel.body.Sitting;
import se.uppdrag.kernel.time.Dating;
import se.uppdrag.kernel.time.Due;
import se.uppdrag.kernel.uppdrag.UppdragEvent;
import se.uppdrag.kernel.uppdrag.UppdragEvent.DeadlineChanged;
import se.uppdrag.kernel.uppdrag.UppdragEvent.DeadlineSet;
import se.uppdrag.kernel.uppdrag.UppdragEvent.ReportMovedToMeeting;
import se.uppdrag.kernel.uppdrag.UppdragEvent.ReportPlacedOnAgenda;
import se.uppdrag.kernel.uppdrag.UppdragEvent.ReportSubmittedToMeeting;

/** Gives what names a scheduled meeting the days of that meeting; what names none keeps its own. */
record Seating(Meetings meetings) {

    DeadlineSet of(DeadlineSet e) {
        var sitting = of(e, e.scheduled());
        return sitting == null
                ? new DeadlineSet(e.uppdragId(), e.deliverable(), e.due(), e.reason(), null, null)
                : new DeadlineSet(
                        e.uppdragId(),
                        e.deliverable(),
                        sitting.due(),
                        e.reason(),
                        sitting.meeting(),
                        sitting.material());
    }

    DeadlineChanged of(DeadlineChanged e) {
        var sitting = of(e, e.scheduled());
        return sitting == null
                ? new DeadlineChanged(e.uppdragId(), e.deliverable(), e.due(), e.decider(), e.reason())
                : new DeadlineChanged(
                        e.uppdragId(),
                        e.deliverable(),
                        sitting.due(),
                        e.decider(),
                        e.reason(),
                        sitting.meeting(),
                        sitting.material());
    }

    ReportPlacedOnAgenda of(ReportPlacedOnAgenda e) {
        return new ReportPlacedOnAgenda(
                e.uppdragId(),
                e.reportId(),
                e.kind(),
                e.title(),
                e.body(),
                held(e, e.scheduled(), e.body(), e.meeting()),
                e.scheduled(),
                e.deliverables(),
                e.points());
    }

    ReportSubmittedToMeeting of(ReportSubmittedToMeeting e) {
        return new ReportSubmittedToMeeting(
                e.uppdragId(), e.reportId(), e.body(), held(e, e.scheduled(), e.body(), e.meeting()), e.scheduled());
    }

    ReportMovedToMeeting of(ReportMovedToMeeting e) {
        return new ReportMovedToMeeting(
                e.uppdragId(),
                e.reportId(),
                e.body(),
                held(e, e.scheduled(), e.body(), e.meeting()),
                e.reason(),
                e.scheduled());
    }

    /** What takes the place of a corrected fact: of the same meeting, it keeps the days that this had then. */
    UppdragEvent instead(UppdragEvent was, UppdragEvent now) {
        var scheduled = scheduled(now);
        if (scheduled == null || !scheduled.equals(scheduled(was))) {
            return of(now);
        }
        require(Objects.equals(time(was), time(now)), () -> new UppdragRejection.EitherTimeOrMeeting("replacement"));
        return now;
    }

    private UppdragEvent of(UppdragEvent event) {
        return switch (event) {
            case DeadlineSet e -> of(e);
            case DeadlineChanged e -> of(e);
            case ReportPlacedOnAgenda e -> of(e);
            case ReportSubmittedToMeeting e -> of(e);
            case ReportMovedToMeeting e -> of(e);
            default -> event;
        };
    }

    private static @Nullable MeetingRef scheduled(UppdragEvent event) {
        return switch (event) {
            case DeadlineSet e -> e.scheduled();
            case DeadlineChanged e -> e.scheduled();
            case ReportPlacedOnAgenda e -> e.scheduled();
            case ReportSubmittedToMeeting e -> e.scheduled();
            case ReportMovedToMeeting e -> e.scheduled();
            default -> null;
        };
    }

    private static @Nullable Object time(UppdragEvent event) {
        return switch (event) {
            case DeadlineSet e -> e.due();
            case DeadlineChanged e -> e.due();
            case ReportPlacedOnAgenda e -> e.meeting();
            case ReportSubmittedToMeeting e -> e.meeting();
            case ReportMovedToMeeting e -> e.meeting();
            default -> null;
        };
    }

    /** Either a time of its own, or that of a meeting. */
    static Due due(@Nullable Due due, @Nullable MeetingRef scheduled) {
        require((due == null) != (scheduled == null), () -> new UppdragRejection.EitherTimeOrMeeting("due"));
        return due == null ? Due.notStated() : due;
    }

    private Dating held(UppdragEvent event, @Nullable MeetingRef scheduled, Party body, Dating stated) {
        var sitting = of(event, scheduled);
        if (sitting == null) {
            return stated;
        }
        require(sitting.body().equals(body), () -> new UppdragRejection.MeetingOfOtherBody(sitting.body()));
        require(
                stated.precision() == Dating.Precision.NOT_STATED || stated.equals(sitting.held()),
                () -> new UppdragRejection.EitherTimeOrMeeting("meeting"));
        return sitting.held();
    }

    private @Nullable Sitting of(UppdragEvent event, @Nullable MeetingRef scheduled) {
        return scheduled == null ? null : meetings.await(scheduled, event.uppdragId());
    }
}
