package se.uppdrag.command.body;

import java.util.UUID;
import org.axonframework.eventsourcing.IncompatibleAggregateException;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;
import se.uppdrag.command.CommandRejected;
import se.uppdrag.command.uppdrag.Meetings;
import se.uppdrag.kernel.MeetingRef;
import se.uppdrag.kernel.body.Sitting;

/** Meetings in the streams of their bodies. The body is locked after the uppdrag, by everybody who needs both. */
@Component
class ScheduledMeetings implements Meetings {

    private final Repository<Body> bodies;

    ScheduledMeetings(Repository<Body> bodies) {
        this.bodies = bodies;
    }

    @Override
    public Sitting await(MeetingRef meeting, UUID uppdragId) {
        try {
            return bodies.load(meeting.body().toString()).invoke(body -> body.await(meeting.meeting(), uppdragId));
        } catch (AggregateNotFoundException | IncompatibleAggregateException unknown) {
            throw new CommandRejected(new BodyRejection.MeetingUnknown());
        }
    }
}
