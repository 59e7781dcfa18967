package se.uppdrag.command.form;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.uppdrag.command.Choice;

/**
 * One component as a form sees it.
 *
 * @param type of the component, of its items for a list
 * @param choice what a CHOICE offers
 * @param named for a short name: the sibling that it is made from when it is left out
 * @param shortNames LINES only: the lines are short names
 * @param children of a GROUP or of each of the ROWS
 */
record FieldSpec(
        String name,
        Shape shape,
        Class<?> type,
        Choice.@Nullable Of choice,
        @Nullable String named,
        boolean shortNames,
        boolean required,
        List<FieldSpec> children) {

    static FieldSpec of(String name, Shape shape, Class<?> type, boolean required) {
        return new FieldSpec(name, shape, type, null, null, false, required, List.of());
    }

    FieldSpec choosing(Choice.Of choice) {
        return new FieldSpec(name, shape, type, choice, named, shortNames, required, children);
    }

    FieldSpec namedAfter(@Nullable String sibling) {
        return new FieldSpec(name, shape, type, choice, sibling, shortNames, sibling == null && required, children);
    }

    FieldSpec withShortNames(boolean shortNames) {
        return new FieldSpec(name, shape, type, choice, named, shortNames, required, children);
    }

    /** Inside an optional group nothing is demanded, as long as nothing of it is filled in. */
    FieldSpec optional() {
        return new FieldSpec(name, shape, type, choice, named, shortNames, false, children);
    }

    FieldSpec with(List<FieldSpec> children) {
        return new FieldSpec(name, shape, type, choice, named, shortNames, required, children);
    }
}
