package se.uppdrag.kernel.body;

import static se.uppdrag.kernel.Lists.plus;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.uppdrag.kernel.MeetingRef;
import se.uppdrag.kernel.Party;
import se.uppdrag.kernel.Recorded;
import se.uppdrag.kernel.Told;
import se.uppdrag.kernel.body.BodyEvent.MeetingCancelled;
import se.uppdrag.kernel.body.BodyEvent.MeetingMoved;
import se.uppdrag.kernel.body.BodyEvent.MeetingScheduled;
import se.uppdrag.kernel.time.Dating;
import se.uppdrag.kernel.time.Due;

/**
 * A meeting of a body: as it was scheduled, and every time that it was moved.
 *
 * @param awaitedBy uppdrag that have, or once had, something due to it; what is due now, they know themselves
 */
public record Meeting(
        Told<MeetingScheduled> scheduled,
        List<Told<MeetingMoved>> moves,
        @Nullable Told<MeetingCancelled> cancelled,
        List<UUID> awaitedBy) {

    static Meeting of(Told<MeetingScheduled> scheduled) {
        return new Meeting(scheduled, List.of(), null, List.of());
    }

    public UUID id() {
        return scheduled.fact().meetingId();
    }

    public MeetingRef ref() {
        return new MeetingRef(scheduled.fact().bodyId(), id());
    }

    public String name() {
        return scheduled.fact().name();
    }

    public Dating held() {
        return moves.isEmpty()
                ? scheduled.fact().held()
                : moves.getLast().fact().held();
    }

    public @Nullable Due material() {
        return moves.isEmpty()
                ? scheduled.fact().material()
                : moves.getLast().fact().material();
    }

    public Sitting sitting(Party body) {
        return new Sitting(ref(), body, name(), held(), material());
    }

    Meeting after(Recorded<? extends BodyEvent> recorded, BodyEvent.OfMeetings event) {
        return switch (event) {
            case MeetingScheduled e -> this;
            case MeetingMoved e -> new Meeting(scheduled, plus(moves, Told.of(e, recorded)), cancelled, awaitedBy);
            case MeetingCancelled e -> new Meeting(scheduled, moves, Told.of(e, recorded), awaitedBy);
            case BodyEvent.MeetingAwaited e -> new Meeting(scheduled, moves, cancelled, plus(awaitedBy, e.uppdragId()));
        };
    }
}
