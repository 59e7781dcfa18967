package se.uppdrag.command;

import org.jspecify.annotations.Nullable;

/**
 * What is wrong, as a record: its kebab-case name is the message key {@code rejection.<name>}, its components are the message's
 * arguments in order. Shown to people as they are, in plain words; so every rejection names the missing condition (PHA-06).
 */
public interface Rejection {

    /** Component of the command that it is about, {@code answers[0].area}; absent when it is about none in particular. */
    default @Nullable String field() {
        return null;
    }

    /** HTTP status of the answer: 409 when the state stands in the way, 403 when somebody else may, 422 when the content is at fault. */
    default int status() {
        return 409;
    }
}
