package se.uppdrag.command.form;

import java.util.List;
import java.util.UUID;
import se.uppdrag.command.Choice;

/** What there is to choose from in one stream, as it stands. */
interface Choices {

    /** @param several whether several may be chosen: then what is not open to work is left out */
    List<Offered> of(Choice.Of kind, boolean several);

    /** What there is to choose from once this much is chosen. */
    default Choices given(Entered entered) {
        return this;
    }

    /** The same without one of them. */
    default Choices except(UUID id) {
        return (kind, several) -> of(kind, several).stream()
                .filter(offered -> !offered.value().equals(id.toString()))
                .toList();
    }

    /** @param value as the command's JSON has it */
    record Offered(String value, String label) {}
}
