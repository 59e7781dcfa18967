package se.uppdrag.command.form;

import java.util.List;
import se.uppdrag.command.Choice;
import se.uppdrag.kernel.Recorded;

/** What every stream offers: its own, its recorded events, and what the region has. */
record StreamChoices(Choices own, List<? extends Recorded<?>> facts, RegionChoices region, ChoiceWords words)
        implements Choices {

    @Override
    public List<Offered> of(Choice.Of kind, boolean several) {
        return switch (kind) {
            case EVENT -> words.events(facts);
            case BODY, MUNICIPALITY, DIARY -> region.of(kind, several);
            default -> own.of(kind, several);
        };
    }

    @Override
    public Choices given(Entered entered) {
        return new StreamChoices(own.given(entered), facts, region, words);
    }
}
