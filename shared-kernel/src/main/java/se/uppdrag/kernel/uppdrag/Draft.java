package se.uppdrag.kernel.uppdrag;

import static se.uppdrag.kernel.Lists.plus;

import io.soabase.recordbuilder.core.RecordBuilder;
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
@RecordBuilder
public record Draft(
        @Nullable Told<ReportDrafted> drafted,
        List<Told<ChapterWritten>> written,
        List<Told<SourceCited>> sources,
        @Nullable Told<MethodStated> method,
        @Nullable Told<ReportFrozen> frozen)
        implements DraftBuilder.With {

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
            case ReportDrafted e -> withDrafted(Told.of(e, recorded));
            case ChapterWritten e -> withWritten(plus(written, Told.of(e, recorded)));
            case SourceCited e -> withSources(plus(sources, Told.of(e, recorded)));
            case MethodStated e -> withMethod(Told.of(e, recorded));
            case ReportFrozen e -> withFrozen(Told.of(e, recorded));
        };
    }
}
