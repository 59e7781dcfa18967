package se.uppdrag.query.operation;

import org.jspecify.annotations.Nullable;
import se.uppdrag.query.page.Words;
import se.uppdrag.query.readmodel.ViewStatus;

/** @param troubled whether somebody must look at it */
record ViewRow(
        String view,
        String label,
        long position,
        long behind,
        String state,
        String since,
        @Nullable Long eventsPerSecond,
        int deadLetters,
        boolean troubled) {

    static ViewRow of(ViewStatus status, Words words) {
        return new ViewRow(
                status.view(),
                label(status.view(), words),
                status.position(),
                status.behind(),
                words.text("operation.state." + status.state()),
                words.minute(status.since()),
                status.eventsPerSecond(),
                status.deadLetters(),
                status.state() == ViewStatus.State.STANDING_STILL || status.deadLetters() > 0);
    }

    static String label(String view, Words words) {
        return words.raw("operation.view." + view).orElse(view);
    }
}
