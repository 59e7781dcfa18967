package se.uppdrag.command.form;

import java.util.List;
import se.uppdrag.command.Choice;

/** What there is to choose from in one stream, as it stands. */
interface Choices {

    /** @param several whether several may be chosen: then what is not open to work is left out */
    List<Offered> of(Choice.Of kind, boolean several);

    /** What there is to choose from once this much is chosen. */
    default Choices given(Entered entered) {
        return this;
    }

    /** @param value as the command's JSON has it */
    record Offered(String value, String label) {}
}
