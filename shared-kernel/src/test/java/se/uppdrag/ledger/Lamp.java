package se.uppdrag.ledger;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.createNew;

import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import se.uppdrag.ledger.LampEvent.LampHung;
import se.uppdrag.ledger.LampEvent.LampInspected;
import se.uppdrag.ledger.LampEvent.Light.LampLit;
import se.uppdrag.ledger.LampEvent.Light.LampPutOut;

/** An aggregate that tries every way in which one command can cause several events. */
class Lamp {

    record Hang(@TargetAggregateIdentifier UUID lamp) {}

    record HangBeside(@TargetAggregateIdentifier UUID lamp, UUID beside) {}

    record Light(@TargetAggregateIdentifier UUID lamp, int brightness) {}

    @AggregateIdentifier
    private UUID id;

    private boolean lit;

    Lamp() {}

    @CommandHandler
    Lamp(Hang command) {
        apply(new LampHung(command.lamp(), "hall"));
    }

    private Lamp(UUID lamp, String place) {
        apply(new LampHung(lamp, place));
    }

    @CommandHandler
    void decide(HangBeside command) throws Exception {
        light(1);
        createNew(Lamp.class, () -> new Lamp(command.beside(), "beside"));
        apply(new LampPutOut(id));
    }

    @CommandHandler
    void decide(Light command) {
        light(command.brightness());
    }

    void light(int brightness) {
        if (!lit) {
            apply(new LampLit(id, brightness));
        }
    }

    @EventSourcingHandler
    void evolve(LampEvent event) {
        switch (event) {
            case LampHung hung -> id = hung.lamp();
            case LampLit ignored -> lit = true;
            case LampPutOut ignored -> lit = false;
            case LampInspected ignored -> {
                // An inspection changes nothing that a lamp decides on.
            }
        }
    }
}
