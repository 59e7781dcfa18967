package se.uppdrag.query.change;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.uppdrag.kernel.uppdrag.ResultKind;
import se.uppdrag.query.page.ResultLines;
import se.uppdrag.query.page.Words;

/** What the page of the uppdrag says of it. */
@Component
final class ChangeLines implements ResultLines {

    private final ChangeFinder finder;

    ChangeLines(ChangeFinder finder) {
        this.finder = finder;
    }

    @Override
    public ResultKind kind() {
        return ResultKind.EARLIER_CHANGE;
    }

    @Override
    public List<ResultLine> of(List<UUID> ids, Words words) {
        return ids.stream()
                .flatMap(id -> finder.find(id).stream())
                .map(document -> line(document, words))
                .toList();
    }

    private static ResultLine line(ChangeDocument document, Words words) {
        var state = document.state();
        var findings = state.findings().size();
        return new ResultLine(
                "/forandringar/" + document.id(),
                state.title(),
                findings == 0 ? List.of() : List.of(words.text("uppdrag.results.findings", findings)),
                state.described() != null && state.described().trace().example());
    }
}
