package se.uppdrag.query.overview;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.uppdrag.kernel.Recorded;
import se.uppdrag.kernel.Region;
import se.uppdrag.kernel.casefile.CaseFileEvent;
import se.uppdrag.kernel.uppdrag.UppdragEvent;
import se.uppdrag.query.deadline.Deliverable;
import se.uppdrag.query.deadline.Named;
import se.uppdrag.query.deadline.Outline;
import se.uppdrag.query.deadline.OutlineView;
import se.uppdrag.query.deadline.Parties;
import se.uppdrag.query.deadline.Status;
import se.uppdrag.query.readmodel.SwedishText;

/** What the overview shows and is asked for. */
@Component
final class OverviewView implements OutlineView<Overview> {

    static final String NAME = "overview";
    static final String HOLDERS = "holders";
    static final String GIVERS = "givers";
    static final String ASKED = "asked";

    private final Region region;

    OverviewView(Region region) {
        this.region = region;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Class<Overview> type() {
        return Overview.class;
    }

    @Override
    public Overview begin(Recorded<?> recorded, UppdragEvent.UppdragAssigned e, Outline outline) {
        return Overview.of(recorded, e, outline);
    }

    @Override
    public Overview after(Overview document, Recorded<?> recorded, UppdragEvent e) {
        return document.after(recorded, e);
    }

    @Override
    public Overview after(Overview document, Recorded<?> recorded, CaseFileEvent.CaseNumberAdded e) {
        return document.after(recorded, e);
    }

    @Override
    public Map<String, @Nullable Object> queried(Overview document) {
        var outline = document.outline();
        var next = outline.promises().next();
        var due = next.map(Deliverable::lastDay).orElse(null);
        var phase = document.phases().current().map(Steps.Step::name).orElse(null);
        var stage = outline.lifecycle().status().stage();
        var queried = new LinkedHashMap<String, @Nullable Object>();
        queried.putAll(outline.queried());
        queried.put(HOLDERS, Parties.of(outline.parties().holders()));
        queried.put(GIVERS, Parties.of(outline.parties().givers()));
        queried.put(ASKED, document.asked());
        queried.put("phase", phase);
        queried.put("text", text(document));
        queried.put("dueSort", dueSort(stage, due));
        queried.put("titleSort", SwedishText.sortKey(outline.title()));
        queried.put("phaseSort", SwedishText.sortKey(phase == null ? "" : phase));
        queried.put("holderSort", SwedishText.sortKey(names(outline.parties().holders())));
        queried.put("numberSort", SwedishText.sortKey(String.join(" ", outline.caseNumbers())));
        queried.put("changedSort", document.changed());
        return queried;
    }

    @Override
    public List<List<String>> indexes() {
        return List.of(
                List.of("q.stage", "q.due"),
                List.of("q.dueSort", "_id"),
                List.of("q.titleSort", "_id"),
                List.of("q.phase"),
                List.of("q." + HOLDERS),
                List.of("q." + GIVERS),
                List.of("q." + ASKED));
    }

    /** What is closed comes last, and before it what has no day. */
    private static LocalDate dueSort(Status.Stage stage, @Nullable LocalDate due) {
        if (stage == Status.Stage.CLOSED) {
            return LocalDate.of(9999, 12, 31);
        }
        return due == null ? LocalDate.of(9999, 12, 30) : due;
    }

    private String text(Overview document) {
        var outline = document.outline();
        var parties = outline.parties();
        return SwedishText.folded(Stream.of(
                        Stream.of(outline.title()),
                        outline.caseNumbers().stream(),
                        document.areas().stream(),
                        Stream.of(parties.givers(), parties.holders(), parties.performers())
                                .map(named -> Parties.searched(named, region)),
                        outline.promises().deliverables().stream().map(Deliverable::name))
                .flatMap(texts -> texts)
                .reduce("", (all, one) -> all + "\n" + one));
    }

    private String names(List<Named> parties) {
        return Parties.of(parties).stream().map(region::nameOf).collect(Collectors.joining(" "));
    }
}
