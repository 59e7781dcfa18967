package se.uppdrag.query.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.uppdrag.kernel.Party;
import se.uppdrag.kernel.Trace;

/**
 * Something that does not add up or was noticed, as a sentence.
 *
 * @param ways every way to compute what it is about, in words
 * @param explanation absent: nobody has explained it
 * @param explained where that is said; absent with it
 * @param explain absent: explained, or not the reader's to explain
 */
public record FindingRow(
        String text,
        List<String> ways,
        Said source,
        @Nullable String explanation,
        @Nullable String explainedBy,
        @Nullable Said explained,
        @Nullable ActionLink explain) {

    public static FindingRow open(
            String text, List<String> ways, Trace found, @Nullable ActionLink explain, Telling telling) {
        return new FindingRow(text, ways, telling.source(found), null, null, null, explain);
    }

    public FindingRow explained(String explanation, Party by, Trace said, Telling telling) {
        return new FindingRow(text, ways, source, explanation, telling.party(by), telling.source(said), null);
    }
}
