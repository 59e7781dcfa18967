package se.uppdrag.command.dispatch;

import org.axonframework.commandhandling.CommandBus;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.uppdrag.ledger.Ledger;
import se.uppdrag.ledger.LedgerEventStore;

/** Puts the doors' checks on the real buses and their memory on the real ledger. */
@Configuration(proxyBeanMethods = false)
class BusConfiguration {

    @Bean
    SmartInitializingSingleton commandChecks(
            CommandBus commands, LedgerEventStore events, PermissionCheck permissions, CommandOutcomes outcomes) {
        return () -> {
            commands.registerHandlerInterceptor(permissions);
            commands.registerHandlerInterceptor(new DecidedAfresh(events));
            commands.registerHandlerInterceptor(outcomes);
            events.registerDispatchInterceptor(outcomes);
        };
    }

    @Bean
    CommandMemory commandMemory(Ledger ledger) {
        return new LedgerMemory(ledger);
    }
}
