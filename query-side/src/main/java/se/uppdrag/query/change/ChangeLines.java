package se.uppdrag.query.change;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.uppdrag.kernel.Reach;
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
    public List<ResultLine> of(Reach reach, List<UUID> ids, Words words) {
        return finder.inOrder(reach, ids).stream()
                .map(document -> ResultLine.withFindings(
                        "/forandringar/" + document.id(),
                        document.state().title(),
                        document.state().findings().size(),
                        document.example(),
                        words))
                .toList();
    }
}
