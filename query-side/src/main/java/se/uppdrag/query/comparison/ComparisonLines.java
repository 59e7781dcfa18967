package se.uppdrag.query.comparison;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
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
    public List<ResultLine> of(List<UUID> ids, Words words) {
        return ids.stream()
                .flatMap(id -> finder.find(id).stream())
                .map(document -> line(document, words))
                .toList();
    }

    private static ResultLine line(ComparisonDocument document, Words words) {
        var state = document.state();
        var findings = state.findings().size();
        return new ResultLine(
                "/jamforelser/" + document.id(),
                state.title(),
                findings == 0 ? List.of() : List.of(words.text("uppdrag.results.findings", findings)),
                state.defined() != null && state.defined().trace().example());
    }
}
