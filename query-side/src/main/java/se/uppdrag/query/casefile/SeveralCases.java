package se.uppdrag.query.casefile;

import java.util.List;
import se.uppdrag.query.state.CaseDocument;

/** The number stands in several diaries: whoever asks says which. */
final class SeveralCases extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<CaseDocument> cases;

    SeveralCases(List<CaseDocument> cases) {
        super("Several cases have the number");
        this.cases = cases;
    }

    List<CaseDocument> cases() {
        return cases;
    }
}
