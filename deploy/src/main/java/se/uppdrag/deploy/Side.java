package se.uppdrag.deploy;

import java.util.EnumSet;
import java.util.Set;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;

/** What a process does: take commands, answer queries, or both. */
public enum Side {
    COMMAND,
    QUERY;

    /** {@code uppdrag.roles}, for what is decided before there are beans; both where nothing is said. */
    public static Set<Side> in(Environment environment) {
        return Binder.get(environment)
                .bind("uppdrag.roles", Bindable.setOf(Side.class))
                .orElseGet(() -> EnumSet.allOf(Side.class));
    }
}
