package se.uppdrag.query.comparison;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.uppdrag.kernel.Reach;
import se.uppdrag.kernel.uppdrag.ResultKind;
import se.uppdrag.query.page.ResultLines;
import se.uppdrag.query.page.Words;

/** What the page of the uppdrag says of it. */
@Component
final class ComparisonLines implements ResultLines {

    private final ComparisonFinder finder;

    ComparisonLines(ComparisonFinder finder) {
        this.finder = finder;
    }

    @Override
    public ResultKind kind() {
        return ResultKind.COMPARISON;
    }

    @Override
    public List<ResultLine> of(Reach reach, List<UUID> ids, Words words) {
        return finder.inOrder(reach, ids).stream()
                .map(document -> ResultLine.withFindings(
                        "/jamforelser/" + document.id(),
                        document.state().title(),
                        document.state().findings().size(),
                        document.example(),
                        words))
                .toList();
    }
}
