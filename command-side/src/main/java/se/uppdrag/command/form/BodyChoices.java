package se.uppdrag.command.form;

import java.util.List;
import se.uppdrag.command.Choice;
import se.uppdrag.kernel.History;
import se.uppdrag.kernel.Region;
import se.uppdrag.kernel.body.BodyEvent;
import se.uppdrag.kernel.body.BodyState;

/** What a body offers. */
record BodyChoices(History<BodyState, BodyEvent> history, Region region, ChoiceWords words) implements Choices {

    @Override
    public List<Offered> of(Choice.Of kind, boolean several) {
        return switch (kind) {
            case HOLDING ->
                history.state().holdings().stream()
                        .filter(holding -> holding.ended() == null)
                        .map(holding -> new Offered(
                                holding.id().toString(),
                                holding.held().fact().role() + ", "
                                        + holding.held().fact().person()))
                        .toList();
            case EVENT -> words.events(history.facts());
            default -> new RegionChoices(region).of(kind, several);
        };
    }
}
