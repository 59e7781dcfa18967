package se.uppdrag.kernel.casefile;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** The stream that makes a case number unique: who writes its first event, or the next after its release, has the number (rule 2). */
public sealed interface DnrEvent {

    /** Name-based, {@link #idOf(String, String)}. */
    UUID claimId();

    record DnrClaimed(UUID claimId, String diary, String dnr, UUID caseFileId) implements DnrEvent {}

    /** The case had been given the number by mistake: a correction struck it, in the same commit. */
    record DnrReleased(UUID claimId, String diary, String dnr, UUID caseFileId) implements DnrEvent {}

    static UUID idOf(String diary, String dnr) {
        return UUID.nameUUIDFromBytes((diary + "\n" + dnr).getBytes(StandardCharsets.UTF_8));
    }
}
