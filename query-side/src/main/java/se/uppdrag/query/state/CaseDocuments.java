package se.uppdrag.query.state;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.uppdrag.kernel.Reach;
import se.uppdrag.kernel.casefile.CaseFileState;
import se.uppdrag.query.list.Paging;

/** Finds case files for the pages that show them. */
public interface CaseDocuments {

    Optional<CaseDocument> find(Reach reach, UUID id);

    /** By number as written; the same number may stand in several diaries. */
    List<CaseDocument> withNumber(Reach reach, String dnr);

    /** Those whose title or number contains the text, latest change first. */
    Found search(Reach reach, String text, Paging paging);

    /** All of them, however many. */
    Stream<CaseDocument> all(Reach reach, String text);

    /** Waits briefly for the change the user comes from; whether the page is older than it all the same. */
    boolean lags(@Nullable Long after);

    record Found(List<CaseDocument> cases, long total) {}

    /** Of a case whose page is not there yet, nothing is known. */
    default CaseFileState stateOf(Reach reach, UUID id) {
        return find(reach, id).map(CaseDocument::state).orElseGet(CaseFileState::none);
    }

    /** By id or by number. */
    default List<CaseDocument> named(Reach reach, String idOrNumber) {
        try {
            var id = UUID.fromString(idOrNumber);
            return find(reach, id).stream().toList();
        } catch (IllegalArgumentException notAnId) {
            return withNumber(reach, idOrNumber);
        }
    }
}
