package se.uppdrag.command.casefile;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.UUID;
import se.uppdrag.command.uppdrag.CaseFiles;
import se.uppdrag.kernel.Region;
import se.uppdrag.kernel.casefile.CaseFileState;
import se.uppdrag.kernel.casefile.LinkKind;

/**
 * Where links of one kind lead, from number to case and on. What is looked at on the way is part of what the command rests on: if it
 * changes before the commit, the command is decided again.
 */
record Links(LinkKind kind, CaseNumbers numbers, CaseFiles caseFiles, Region region) {

    /** Whether a case would come back to itself by being linked to that number. */
    boolean leadBack(CaseFileState from, String other) {
        var toFollow = new ArrayDeque<String>();
        var seen = new HashSet<UUID>();
        toFollow.add(other);
        while (!toFollow.isEmpty()) {
            var number = toFollow.remove();
            if (region.diaries().stream().anyMatch(diary -> from.hasNumber(diary.code(), number))) {
                return true;
            }
            for (var id : numbers.holders(number, region)) {
                if (seen.add(id)) {
                    caseFiles.caseFile(id).links().stream()
                            .map(told -> told.fact())
                            .filter(link -> link.kind() == kind)
                            .forEach(link -> toFollow.add(link.other()));
                }
            }
        }
        return false;
    }
}
