package se.uppdrag.kernel.casefile;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.UUID;
import java.util.regex.Pattern;

/** The stream that makes a case number unique: who writes its first event, or the next after its release, has the number (rule 2). */
public sealed interface DnrEvent {

    Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

    /** Name-based, {@link #idOf(String, String)}. */
    UUID claimId();

    record DnrClaimed(UUID claimId, String diary, String dnr, UUID caseFileId) implements DnrEvent {}

    /** The case had been given the number by mistake: a correction struck it, in the same commit. */
    record DnrReleased(UUID claimId, String diary, String dnr, UUID caseFileId) implements DnrEvent {}

    /** Numbers that differ only in blanks look the same on paper, so they are the same. */
    static UUID idOf(String diary, String dnr) {
        var visible = Normalizer.normalize(BLANKS.matcher(dnr).replaceAll(" ").strip(), Normalizer.Form.NFC);
        return UUID.nameUUIDFromBytes((diary + "\n" + visible).getBytes(StandardCharsets.UTF_8));
    }
}
