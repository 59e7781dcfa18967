package se.uppdrag.kernel.comparison;

import java.util.List;
import java.util.Optional;
import se.uppdrag.kernel.Lists;
import se.uppdrag.kernel.Told;
import se.uppdrag.kernel.comparison.ComparisonEvent.FindingExplained;
import se.uppdrag.kernel.comparison.ComparisonEvent.FindingRecorded;

/** What persons have found, and how findings have been explained. */
public record Remarks(List<Told<FindingRecorded>> recorded, List<Told<FindingExplained>> explained) {

    static Remarks none() {
        return new Remarks(List.of(), List.of());
    }

    /** The latest explanation. */
    public Optional<Told<FindingExplained>> explanation(String finding) {
        return explained.reversed().stream()
                .filter(told -> told.fact().finding().equals(finding))
                .findFirst();
    }

    Remarks recorded(Told<FindingRecorded> finding) {
        return new Remarks(Lists.plus(recorded, finding), explained);
    }

    Remarks explained(Told<FindingExplained> explanation) {
        return new Remarks(recorded, Lists.plus(explained, explanation));
    }
}
