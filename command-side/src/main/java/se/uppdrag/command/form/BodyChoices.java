package se.uppdrag.command.form;

import java.util.List;
import se.uppdrag.command.Choice;
import se.uppdrag.kernel.body.BodyState;

/** What a body offers. */
record BodyChoices(BodyState state, ChoiceWords words) implements Choices {

    @Override
    public List<Offered> of(Choice.Of kind, boolean several) {
        return switch (kind) {
            case HOLDING ->
                state.holdings().stream()
                        .filter(holding -> holding.ended() == null)
                        .map(holding -> new Offered(
                                holding.id().toString(),
                                holding.held().fact().role() + ", "
                                        + holding.held().fact().person()))
                        .toList();
            case MEETING ->
                BodyMeetings.toCome(state)
                        .map(meeting -> new Offered(meeting.id().toString(), words.meeting(meeting)))
                        .toList();
            default -> List.of();
        };
    }
}
