package se.uppdrag.query.overview;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.uppdrag.kernel.Party;
import se.uppdrag.kernel.Recorded;
import se.uppdrag.kernel.casefile.CaseFileEvent;
import se.uppdrag.kernel.uppdrag.UppdragEvent;
import se.uppdrag.query.deadline.Deliverable;
import se.uppdrag.query.deadline.Lights;
import se.uppdrag.query.deadline.MoreTime;
import se.uppdrag.query.deadline.Status;
import se.uppdrag.query.readmodel.CaseNumbers;
import se.uppdrag.query.readmodel.SwedishText;
import se.uppdrag.query.readmodel.Touched;
import se.uppdrag.query.readmodel.View;

/** One document per uppdrag; a number that its case gets later is added to every one of them. */
@Component
final class OverviewView implements View<Overview> {

    static final String NAME = "overview";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Class<Overview> type() {
        return Overview.class;
    }

    @Override
    public Touched touches(Recorded<?> recorded) {
        return switch (recorded.event()) {
            case UppdragEvent.UppdragAssigned e -> Touched.beginning(e.uppdragId());
            case UppdragEvent e -> Touched.one(e.uppdragId());
            case CaseFileEvent.CaseNumberAdded e -> Touched.allOfCase(e.caseFileId());
            case CaseFileEvent.CaseFactCorrected e -> Touched.allOfCase(e.caseFileId());
            default -> Touched.NOTHING;
        };
    }

    @Override
    public Overview begin(Recorded<?> recorded, @Nullable List<Recorded<?>> earlier) {
        if (recorded.event() instanceof UppdragEvent.UppdragAssigned e) {
            return Overview.of(recorded, e, CaseNumbers.at(e, earlier));
        }
        throw new IllegalStateException("An uppdrag does not begin with " + recorded.event());
    }

    @Override
    public Overview after(Overview document, Recorded<?> recorded) {
        return switch (recorded.event()) {
            case UppdragEvent e -> document.after(recorded, e);
            case CaseFileEvent.CaseNumberAdded e -> document.after(recorded, e);
            default -> document;
        };
    }

    @Override
    public Map<String, @Nullable Object> queried(Overview document) {
        var next = document.promises().next();
        var due = next.map(Deliverable::lastDay).orElse(null);
        var phase = document.phases().current().map(Steps.Step::name).orElse(null);
        var stage = document.lifecycle().status().stage();
        var queried = new LinkedHashMap<String, @Nullable Object>();
        queried.putAll(
                Lights.queried(stage, due, next.map(Deliverable::moreTime).orElse(MoreTime.NOT_ASKED)));
        queried.put("phase", phase);
        queried.put("text", text(document));
        queried.put("dueSort", dueSort(stage, due));
        queried.put("titleSort", SwedishText.sortKey(document.title()));
        queried.put("phaseSort", SwedishText.sortKey(phase == null ? "" : phase));
        queried.put("holderSort", SwedishText.sortKey(names(document.parties().holders())));
        queried.put("numberSort", SwedishText.sortKey(String.join(" ", document.caseNumbers())));
        return queried;
    }

    @Override
    public List<List<String>> indexes() {
        return List.of(
                List.of("q.stage", "q.due"),
                List.of("q.dueSort", "_id"),
                List.of("q.titleSort", "_id"),
                List.of("q.phase"),
                List.of("parties.holders"),
                List.of("parties.givers"),
                List.of("asked"));
    }

    /** What is closed comes last, and before it what has no day. */
    private static LocalDate dueSort(Status.Stage stage, @Nullable LocalDate due) {
        if (stage == Status.Stage.CLOSED) {
            return LocalDate.of(9999, 12, 31);
        }
        return due == null ? LocalDate.of(9999, 12, 30) : due;
    }

    private static String text(Overview document) {
        var parties = document.parties();
        return SwedishText.folded(Stream.of(
                        Stream.of(document.title()),
                        document.caseNumbers().stream(),
                        document.areas().stream(),
                        Stream.of(names(parties.givers()), names(parties.holders()), names(parties.performers())),
                        document.promises().deliverables().stream().map(Deliverable::name))
                .flatMap(texts -> texts)
                .reduce("", (all, one) -> all + "\n" + one));
    }

    private static String names(List<Party> parties) {
        return String.join(" ", parties.stream().map(Party::id).toList());
    }
}
