package se.uppdrag.query.state;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.uppdrag.kernel.Recorded;
import se.uppdrag.kernel.casefile.CaseFileEvent;
import se.uppdrag.query.readmodel.SwedishText;
import se.uppdrag.query.readmodel.Touched;
import se.uppdrag.query.readmodel.View;

/** One document per case file. */
@Component
public final class CaseView implements View<CaseDocument> {

    public static final String NAME = "cases";

    static final String DNR = "dnr";
    static final String TEXT = "text";
    static final String CHANGED = "changed";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Class<CaseDocument> type() {
        return CaseDocument.class;
    }

    @Override
    public Touched touches(Recorded<?> recorded) {
        return switch (recorded.event()) {
            case CaseFileEvent.CaseFileOpened e -> Touched.beginning(e.caseFileId());
            case CaseFileEvent e -> Touched.one(e.caseFileId());
            default -> Touched.NOTHING;
        };
    }

    @Override
    public CaseDocument begin(Recorded<?> recorded, @Nullable List<Recorded<?>> earlier) {
        if (recorded.event() instanceof CaseFileEvent.CaseFileOpened e) {
            return CaseDocument.of(recorded, e);
        }
        throw new IllegalStateException("A case file does not begin with " + recorded.event());
    }

    @Override
    public CaseDocument after(CaseDocument document, Recorded<?> recorded) {
        return recorded.event() instanceof CaseFileEvent e ? document.after(recorded, e) : document;
    }

    @Override
    public CaseDocument corrected(CaseDocument document, Recorded<?> correction) {
        return document.seen(correction);
    }

    @Override
    public Map<String, @Nullable Object> queried(CaseDocument document) {
        var state = document.state();
        var queried = new LinkedHashMap<String, @Nullable Object>();
        queried.put(DNR, state.dnr());
        queried.put(
                TEXT,
                SwedishText.folded(Stream.concat(Stream.of(state.title()), state.dnr().stream())
                        .collect(Collectors.joining("\n"))));
        queried.put(CHANGED, document.changed());
        return queried;
    }

    @Override
    public List<List<String>> indexes() {
        return List.of(List.of("q." + DNR), List.of("-q." + CHANGED, "_id"));
    }
}
