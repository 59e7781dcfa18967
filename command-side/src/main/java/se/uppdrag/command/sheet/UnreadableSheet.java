package se.uppdrag.command.sheet;

import java.util.List;

/** A file that is no sheet we can read; message key {@code sheet-in.file.<code>}. */
final class UnreadableSheet extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final transient List<Object> arguments;

    UnreadableSheet(String code, Object... arguments) {
        super(code);
        this.code = code;
        this.arguments = List.of(arguments);
    }

    String code() {
        return code;
    }

    List<Object> arguments() {
        return arguments;
    }
}
