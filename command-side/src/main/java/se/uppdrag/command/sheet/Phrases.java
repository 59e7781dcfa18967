package se.uppdrag.command.sheet;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.uppdrag.command.CommandRejected;
import se.uppdrag.command.Rejection;
import se.uppdrag.command.dispatch.FieldProblem;
import se.uppdrag.command.dispatch.InvalidCommand;
import se.uppdrag.command.dispatch.KeyReused;
import se.uppdrag.command.dispatch.Wording;

/** What a page says of a sheet, in the reader's language. */
record Phrases(Wording wording, Locale locale) {

    /** @param key without {@code sheet-in.} */
    String text(String key, @Nullable Object... arguments) {
        return wording.text("sheet-in." + key, locale, arguments);
    }

    String of(FieldProblem problem) {
        return wording.of(problem, locale);
    }

    String of(Rejection rejection) {
        return wording.of(rejection, locale);
    }

    /** @param command stored name */
    String label(String command) {
        return wording.text("command." + command + ".label", locale);
    }

    /** Why a command was not carried out; empty for what is nobody's fault but ours. */
    String of(RuntimeException no) {
        return switch (no) {
            case CommandRejected rejected -> of(rejected.rejection());
            case InvalidCommand invalid ->
                String.join(" ", invalid.problems().stream().map(this::of).toList());
            case KeyReused reused -> text("key-reused");
            default -> "";
        };
    }
}
