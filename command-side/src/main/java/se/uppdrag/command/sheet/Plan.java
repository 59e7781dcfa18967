package se.uppdrag.command.sheet;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.uppdrag.command.dispatch.CommandRequest;

/**
 * What a row will do.
 *
 * @param row its number in the sheet
 * @param what in words
 * @param steps none when it is left out, or says nothing new
 * @param problems why it is left out
 * @param notes what it is read without, or differently
 * @param uppdrag that it is about or will be
 */
record Plan(
        int row,
        String title,
        Kind kind,
        String what,
        List<Step> steps,
        List<Said> problems,
        List<Said> notes,
        @Nullable UUID uppdrag) {

    enum Kind {
        NEW,
        CHANGED,
        SAME,
        LEFT_OUT
    }

    /** @param column its head; absent: it is about the whole row */
    record Said(@Nullable String column, String text) {}

    /** @param command stored name */
    record Step(String command, CommandRequest request) {}
}
