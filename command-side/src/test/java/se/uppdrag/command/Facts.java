package se.uppdrag.command;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import se.uppdrag.command.body.RecordedBodies;
import se.uppdrag.command.uppdrag.CaseFiles;
import se.uppdrag.command.uppdrag.Meetings;
import se.uppdrag.command.uppdrag.PhasePlans;
import se.uppdrag.kernel.Actor;
import se.uppdrag.kernel.Entry;
import se.uppdrag.kernel.Fact;
import se.uppdrag.kernel.Party;
import se.uppdrag.kernel.Recorded;
import se.uppdrag.kernel.Region;
import se.uppdrag.kernel.Role;
import se.uppdrag.kernel.casefile.CaseFileState;
import se.uppdrag.kernel.plan.PhasePlanEvent;
import se.uppdrag.kernel.plan.PhasePlanEvent.PhasePlanRegistered;
import se.uppdrag.kernel.plan.PhasePlanEvent.PhasePlanRetired;
import se.uppdrag.kernel.plan.PhasePlanState;
import se.uppdrag.kernel.plan.PlanVersion;
import se.uppdrag.kernel.time.Dating;

/** What surrounds commands and events in tests: one actor, one day, one small region. */
public final class Facts {

    public static final Party RS = Party.body("RS");
    public static final Party RF = Party.body("RF");
    public static final Party DIRECTOR = Party.role("Regiondirektören");
    public static final Party BERG = Party.municipality("2326");
    public static final Party KROKOM = Party.municipality("2309");

    public static final Region REGION = new Region(
            "Region Exempel",
            List.of(
                    new Region.Body("RF", "Regionfullmäktige", null),
                    new Region.Body("RS", "Regionstyrelsen", "RF"),
                    new Region.Body("HSN", "Hälso- och sjukvårdsnämnden", "RF")),
            List.of(new Region.Diary("RS", "Regionstyrelsens diarium", "RS/\\d{1,5}/\\d{4}", "RS/494/2023")),
            List.of(new Region.Municipality("2326", "Berg"), new Region.Municipality("2309", "Krokom")));

    /** A plan of phases that is kept ready. */
    public static final PlanVersion PLAN = new PlanVersion(new UUID(7, 1), "Enkel utredning", 1);

    public static final UUID RETIRED_PLAN = new UUID(7, 2);

    private Facts() {}

    /** As the plans kept ready would answer. */
    public static Optional<PhasePlanState> plan(UUID id) {
        var recorded = new Recorded<PhasePlanEvent>(
                new PhasePlanRegistered(id, PLAN.name(), null, List.of()), id, 0, 1, Instant.EPOCH, Fact.from(fact()));
        var plan = PhasePlanState.none().after(recorded);
        if (id.equals(PLAN.planId())) {
            return Optional.of(plan);
        }
        return id.equals(RETIRED_PLAN)
                ? Optional.of(plan.after(recorded.as(new PhasePlanRetired(id, null))))
                : Optional.empty();
    }

    public static MetaData fact() {
        return fact(LocalDate.of(2017, 6, 1));
    }

    public static MetaData fact(LocalDate day) {
        return MetaData.from(new Fact(
                        new Actor("stab", Role.OFFICE, null),
                        Dating.day(day),
                        null,
                        "Protokoll",
                        Entry.LIVE,
                        false,
                        null)
                .asMetadata());
    }

    public static MetaData inHistory() {
        return fact().and("entry", Entry.HISTORY.name());
    }

    public static EventMessage<?> recorded(Object event) {
        return new GenericEventMessage<>(event, fact());
    }

    public static EventMessage<?>[] recorded(Object... events) {
        return Arrays.stream(events).map(Facts::recorded).toArray(EventMessage<?>[]::new);
    }

    public static <T> FixtureConfiguration<T> fixture(Class<T> aggregate) {
        var fixture = new AggregateTestFixture<>(aggregate);
        fixture.registerInjectableResource(REGION);
        fixture.registerInjectableResource((CaseFiles) id -> CaseFileState.none());
        fixture.registerInjectableResource((PhasePlans) Facts::plan);
        fixture.registerInjectableResource((Meetings) (meeting, uppdrag) -> {
            throw new AssertionError("No meeting is scheduled here");
        });
        fixture.registerInjectableResource(new RecordedBodies(fixture.getEventStore(), List::of, REGION));
        CorrelationDataProvider everything = message -> message.getMetaData();
        fixture.registerCommandHandlerInterceptor((unitOfWork, chain) -> {
            unitOfWork.registerCorrelationDataProvider(everything);
            return chain.proceed();
        });
        return fixture;
    }
}
