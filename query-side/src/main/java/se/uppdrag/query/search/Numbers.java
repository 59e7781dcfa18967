package se.uppdrag.query.search;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import se.uppdrag.query.readmodel.SwedishText;

/**
 * The numbers of each case as they are now, apart from the texts: so that a case that gets another number changes none of them,
 * and whatever belongs to a case is found by its number.
 */
final class Numbers {

    private static final String BETWEEN = "[^\\p{L}\\p{N}]+";

    /**
     * @param ordinal stands for the case in the index
     * @param searched each as its parts with one blank between and before
     */
    private record Known(long ordinal, List<String> written, List<String> searched) {}

    private final Map<UUID, Known> byCase = new ConcurrentHashMap<>();

    long ordinal(UUID caseFileId) {
        return known(caseFileId).ordinal();
    }

    /** As written. */
    List<String> of(UUID caseFileId) {
        return known(caseFileId).written();
    }

    void are(UUID caseFileId, List<String> written) {
        var searched = written.stream().map(Numbers::searched).toList();
        byCase.put(caseFileId, new Known(ordinal(caseFileId), written, searched));
    }

    /** Ordinals of the cases with a number in which a part begins as this does: RS/1008/2017 has RS/1008, 1008/2017 and 10. */
    long[] beginning(String written) {
        var wanted = searched(written);
        return wanted.isBlank()
                ? new long[0]
                : byCase.values().stream()
                        .filter(known -> known.searched().stream().anyMatch(number -> number.contains(wanted)))
                        .mapToLong(Known::ordinal)
                        .toArray();
    }

    private Known known(UUID caseFileId) {
        var known = byCase.get(caseFileId);
        if (known == null) {
            known = new Known(byCase.size(), List.of(), List.of());
            byCase.put(caseFileId, known);
        }
        return known;
    }

    private static String searched(String written) {
        return " " + SwedishText.folded(written).replaceAll(BETWEEN, " ").strip();
    }
}
