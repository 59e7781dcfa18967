package se.uppdrag.kernel.casefile;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** The stream that makes a case number unique: whoever writes its first event has the number (rule 2). */
public sealed interface DnrEvent {

    /** {@code claimId}: name-based, {@link #idOf(String, String)}. */
    record DnrClaimed(UUID claimId, String diary, String dnr, UUID caseFileId) implements DnrEvent {}

    static UUID idOf(String diary, String dnr) {
        return UUID.nameUUIDFromBytes((diary + "\n" + dnr).getBytes(StandardCharsets.UTF_8));
    }
}
