package se.uppdrag.kernel.body;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.uppdrag.kernel.MeetingRef;
import se.uppdrag.kernel.Party;
import se.uppdrag.kernel.time.Dating;
import se.uppdrag.kernel.time.Due;

/**
 * A scheduled meeting as those know it who have something due to it.
 *
 * @param held its first and last day, as exactly as they are known
 * @param material by when its papers are to be handed in; absent: not known
 */
public record Sitting(
        MeetingRef meeting,
        Party body,
        String name,
        Dating held,
        @Nullable Due material) {

    /** What is due to it is due on its last day; it has none while the meeting has not both a first and a last day. */
    public Due due() {
        LocalDate first = held.from();
        LocalDate last = held.to();
        var dated = first != null && last != null;
        return Due.meeting(
                held.text().isBlank() ? name : name + ", " + held.text(),
                name,
                dated ? first : null,
                dated ? last : null);
    }
}
