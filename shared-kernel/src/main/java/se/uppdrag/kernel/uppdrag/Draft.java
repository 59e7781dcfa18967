package se.uppdrag.kernel.uppdrag;

import static se.uppdrag.kernel.Lists.with;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.uppdrag.kernel.Recorded;
import se.uppdrag.kernel.Told;
import se.uppdrag.kernel.uppdrag.UppdragEvent.ChapterWritten;
import se.uppdrag.kernel.uppdrag.UppdragEvent.MethodStated;
import se.uppdrag.kernel.uppdrag.UppdragEvent.ReportDrafted;
import se.uppdrag.kernel.uppdrag.UppdragEvent.ReportFrozen;
import se.uppdrag.kernel.uppdrag.UppdragEvent.SourceCited;

/**
 * A report as it is written here, until it is frozen.
 *
 * @param drafted absent: made elsewhere; it has sources and a method all the same
 */
public record Draft(
        @Nullable Told<ReportDrafted> drafted,
        List<Told<ChapterWritten>> written,
        List<Told<SourceCited>> sources,
        @Nullable Told<MethodStated> method,
        @Nullable Told<ReportFrozen> frozen) {

    static Draft none() {
        return new Draft(null, List.of(), List.of(), null, null);
    }

    public List<Chapter> chapters() {
        return drafted == null ? List.of() : drafted.fact().chapters();
    }

    /** The latest text of a chapter. */
    public Optional<String> text(String chapter) {
        return written.stream()
                .map(Told::fact)
                .filter(fact -> fact.chapter().equals(chapter))
                .reduce((earlier, later) -> later)
                .map(ChapterWritten::text);
    }

    public boolean isFrozen() {
        return frozen != null;
    }

    Draft after(Recorded<? extends UppdragEvent> recorded, UppdragEvent.OfDraft event) {
        return switch (event) {
            case ReportDrafted e -> new Draft(Told.of(e, recorded), written, sources, method, frozen);
            case ChapterWritten e -> new Draft(drafted, with(written, Told.of(e, recorded)), sources, method, frozen);
            case SourceCited e -> new Draft(drafted, written, with(sources, Told.of(e, recorded)), method, frozen);
            case MethodStated e -> new Draft(drafted, written, sources, Told.of(e, recorded), frozen);
            case ReportFrozen e -> new Draft(drafted, written, sources, method, Told.of(e, recorded));
        };
    }
}
