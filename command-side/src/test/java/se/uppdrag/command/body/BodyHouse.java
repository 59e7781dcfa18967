package se.uppdrag.command.body;

import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.axonframework.config.Configuration;
import org.axonframework.config.Configurer;
import org.axonframework.modelling.command.Repository;
import se.uppdrag.command.uppdrag.Bodies;
import se.uppdrag.command.uppdrag.Meetings;
import se.uppdrag.command.uppdrag.Uppdrag;
import se.uppdrag.kernel.Region;

/** Bodies as they belong to a house in memory. */
public final class BodyHouse {

    /** The aggregate, which is to be kept in the cache like the others. */
    public static final Class<?> AGGREGATE = Body.class;

    private BodyHouse() {}

    /** @param later a repository that is looked up when it is used; @param streams of every body */
    @SuppressWarnings("unchecked") // A repository is asked for by the class of what it keeps.
    public static Configurer in(
            Configurer house,
            BiFunction<Configuration, Class<?>, Repository<?>> later,
            Supplier<List<UUID>> streams,
            Region region) {
        return house.registerComponent(
                        RecordedBodies.class, config -> new RecordedBodies(config.eventStore(), streams, region))
                .registerComponent(Bodies.class, config -> config.getComponent(RecordedBodies.class))
                .registerComponent(
                        Meetings.class,
                        config -> new ScheduledMeetings((Repository<Body>) later.apply(config, Body.class)))
                .registerCommandHandler(config -> new MeetingDecisions(
                        (Repository<Body>) later.apply(config, Body.class),
                        (Repository<Uppdrag>) later.apply(config, Uppdrag.class),
                        config.getComponent(RecordedBodies.class)));
    }
}
