package se.uppdrag;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;
import se.uppdrag.deploy.Side;

/** Whether {@code uppdrag.roles} names the side that a configuration is for. */
class OnSide implements Condition {

    private final Side side;

    private OnSide(Side side) {
        this.side = side;
    }

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        return Side.in(context.getEnvironment()).contains(side);
    }

    static final class Command extends OnSide {

        Command() {
            super(Side.COMMAND);
        }
    }

    static final class Query extends OnSide {

        Query() {
            super(Side.QUERY);
        }
    }
}
