package se.uppdrag.command.form;

import java.util.List;
import se.uppdrag.command.Choice;
import se.uppdrag.kernel.change.ChangeState;

/** What an earlier change offers. */
record ChangeChoices(ChangeState state, ChoiceWords words) implements Choices {

    @Override
    public List<Offered> of(Choice.Of kind, boolean several) {
        return switch (kind) {
            case TARGET ->
                state.targets().stream()
                        .map(target -> new Offered(
                                target.key(),
                                words.shortened(target.set().fact().text())))
                        .toList();
            case FINDING ->
                state.findings().stream()
                        .map(finding -> new Offered(finding.id(), words.shortened(finding.about())))
                        .toList();
            default -> List.of();
        };
    }
}
