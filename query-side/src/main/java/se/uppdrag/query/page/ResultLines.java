package se.uppdrag.query.page;

import java.util.List;
import java.util.UUID;
import se.uppdrag.kernel.Reach;
import se.uppdrag.kernel.uppdrag.ResultKind;

/** What an uppdrag came to, of one kind: each kind's room tells its own, and the page of the uppdrag lists them all. */
public interface ResultLines {

    ResultKind kind();

    /** In the order of the ids; what its view has not seen yet is left out. */
    List<ResultLine> of(Reach reach, List<UUID> ids, Words words);

    /** @param notes what there is to say of it in a few words each */
    record ResultLine(String href, String title, List<String> notes, boolean example) {

        /** With how many findings there are, if any. */
        public static ResultLine withFindings(String href, String title, int findings, boolean example, Words words) {
            var notes = findings == 0 ? List.<String>of() : List.of(words.text("uppdrag.results.findings", findings));
            return new ResultLine(href, title, notes, example);
        }
    }
}
