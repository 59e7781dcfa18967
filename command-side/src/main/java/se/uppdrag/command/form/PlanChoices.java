package se.uppdrag.command.form;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.uppdrag.command.Choice;
import se.uppdrag.command.dispatch.Aggregate;
import se.uppdrag.kernel.plan.PhasePlanState;

/**
 * What an uppdrag offers, and the plan of phases that the form was begun with.
 *
 * @param plan its id, as the link said it
 */
record PlanChoices(Choices own, Streams streams, @Nullable String plan) implements Choices {

    static final String PLAN = "plan";

    @Override
    public Choices given(Entered entered) {
        return new PlanChoices(own.given(entered), streams, entered.text(PLAN));
    }

    @Override
    public List<Offered> of(Choice.Of kind, boolean several) {
        return kind == Choice.Of.PHASE_PLAN
                ? plan(streams, plan)
                        .map(state -> new Offered(state.id().toString(), state.name()))
                        .toList()
                : own.of(kind, several);
    }

    /** Empty when there is no such plan. */
    static Stream<PhasePlanState> plan(Streams streams, @Nullable String written) {
        try {
            return written == null
                    ? Stream.empty()
                    : streams.find(Aggregate.PHASE_PLAN, UUID.fromString(written)).stream()
                            .map(history -> (PhasePlanState) history.state());
        } catch (IllegalArgumentException malformed) {
            return Stream.empty();
        }
    }
}
