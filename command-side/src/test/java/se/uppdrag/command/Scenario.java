package se.uppdrag.command;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.messaging.Message;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;

/** Given, when, then over one aggregate: events and commands without ceremony, each with the fact that surrounds it. */
public final class Scenario<T> {

    private final AggregateTestFixture<T> fixture;

    private Scenario(AggregateTestFixture<T> fixture) {
        this.fixture = fixture;
    }

    /** @param resources what command handlers are given beside their command */
    public static <T> Scenario<T> of(Class<T> aggregate, Object... resources) {
        var fixture = Facts.fixture(aggregate);
        for (var resource : resources) {
            fixture.registerInjectableResource(resource);
        }
        return new Scenario<>((AggregateTestFixture<T>) fixture);
    }

    /** An event that happened on another day than the rest. */
    public static Message<?> on(LocalDate day, Object event) {
        return new GenericEventMessage<>(event, Facts.fact(day));
    }

    public static Message<?> with(Map<String, ?> fact, Object event) {
        return new GenericEventMessage<>(event, fact);
    }

    public Scenario<T> given(Object... events) {
        fixture.given(Arrays.stream(events)
                .map(event -> event instanceof Message<?> ? event : Facts.recorded(event))
                .toList());
        return this;
    }

    /** The id of the given event at this place, from 0, in the stream of that aggregate. */
    public UUID eventId(UUID stream, int place) {
        var events =
                fixture.getEventStore().readEvents(stream.toString()).asStream().toList();
        return UUID.fromString(events.get(place).getIdentifier());
    }

    public Outcome when(Command command) {
        return when(command, Facts.fact());
    }

    public Outcome when(Command command, Map<String, ?> fact) {
        return new Outcome(fixture.when(command, fact));
    }

    /** What came of a command: events, a refusal, or nothing at all. */
    public record Outcome(ResultValidator<?> result) {

        public void then(Object... events) {
            result.expectSuccessfulHandlerExecution().expectEvents(events);
        }

        public void thenNothing() {
            result.expectSuccessfulHandlerExecution().expectNoEvents();
        }

        public void refused(Rejection rejection) {
            result.expectNoEvents().expectException(CommandRejected.class).expectExceptionDetails(rejection);
        }
    }
}
