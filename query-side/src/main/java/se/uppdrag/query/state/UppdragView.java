package se.uppdrag.query.state;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.uppdrag.kernel.Recorded;
import se.uppdrag.kernel.uppdrag.UppdragEvent;
import se.uppdrag.query.readmodel.Touched;
import se.uppdrag.query.readmodel.View;
import se.uppdrag.query.readmodel.ViewStore;

/** One document per uppdrag. */
@Component
public final class UppdragView implements View<UppdragDocument> {

    public static final String NAME = "uppdrag";

    static final String CONSULTATIONS = "consultations";

    static final String REPORTS = "reports";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Class<UppdragDocument> type() {
        return UppdragDocument.class;
    }

    @Override
    public Touched touches(Recorded<?> recorded) {
        return switch (recorded.event()) {
            case UppdragEvent.UppdragAssigned e -> Touched.beginning(e.uppdragId());
            case UppdragEvent e -> Touched.one(e.uppdragId());
            default -> Touched.NOTHING;
        };
    }

    @Override
    public UppdragDocument begin(Recorded<?> recorded, @Nullable List<Recorded<?>> earlier) {
        if (recorded.event() instanceof UppdragEvent.UppdragAssigned e) {
            return UppdragDocument.of(recorded, e);
        }
        throw new IllegalStateException("An uppdrag does not begin with " + recorded.event());
    }

    @Override
    public UppdragDocument after(UppdragDocument document, Recorded<?> recorded) {
        return recorded.event() instanceof UppdragEvent e ? document.after(recorded, e) : document;
    }

    @Override
    public UppdragDocument corrected(UppdragDocument document, Recorded<?> correction) {
        return document.seen(correction);
    }

    @Override
    public Map<String, @Nullable Object> queried(UppdragDocument document) {
        var queried = new LinkedHashMap<String, @Nullable Object>();
        queried.put(
                CONSULTATIONS,
                document.state().consultations().stream()
                        .map(round -> round.id().toString())
                        .toList());
        queried.put(
                REPORTS,
                document.state().reports().stream()
                        .map(report -> report.id().toString())
                        .toList());
        queried.put(
                ViewStore.AUDIENCE,
                document.state().consultations().stream()
                        .flatMap(round -> round.recipients().stream())
                        .map(recipient -> recipient.party().toString())
                        .distinct()
                        .toList());
        return queried;
    }

    @Override
    public List<List<String>> indexes() {
        return List.of(List.of("q." + CONSULTATIONS), List.of("q." + REPORTS), List.of("q." + ViewStore.AUDIENCE));
    }
}
