package se.uppdrag.query.readmodel;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import se.uppdrag.kernel.Recorded;
import se.uppdrag.kernel.casefile.CaseFileEvent;

/**
 * What a projector has just written: what changes once often changes again soon, and the documents of a case that was opened
 * under its eyes are all known. True only as long as it alone writes the view.
 */
final class Recent<D extends ViewDocument<D>> {

    private static final int DOCUMENTS = 256;
    private static final int CASES = 4_096;

    private final Map<String, D> documents = limited(DOCUMENTS);
    private final Map<UUID, Set<String>> ofCase = limited(CASES);

    /** Of these documents, those that are remembered; they are taken out of {@code ids}. */
    Map<String, D> take(Set<String> ids) {
        var found = new HashMap<String, D>();
        for (var id : ids) {
            var document = documents.get(id);
            if (document != null) {
                found.put(id, document);
            }
        }
        ids.removeAll(found.keySet());
        return found;
    }

    /** For a case whose documents are all known, their ids instead of the case. */
    void resolve(Set<UUID> cases, Set<String> ids) {
        cases.removeIf(caseFile -> {
            var known = ofCase.get(caseFile);
            if (known != null) {
                ids.addAll(known);
            }
            return known != null;
        });
    }

    /** From here on, every document of the case comes by this way. */
    void opened(Recorded<?> event) {
        if (event.sequence() == 0 && event.event() instanceof CaseFileEvent.CaseFileOpened opened) {
            ofCase.putIfAbsent(opened.caseFileId(), new HashSet<>());
        }
    }

    void written(Collection<D> changed, Set<String> struck) {
        for (var document : changed) {
            documents.put(document.id(), document);
            var known = ofCase.get(document.caseFileId());
            if (known != null) {
                known.add(document.id());
            }
        }
        documents.keySet().removeAll(struck);
    }

    void forget() {
        documents.clear();
        ofCase.clear();
    }

    private static <K, V> Map<K, V> limited(int most) {
        return new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > most;
            }
        };
    }
}
