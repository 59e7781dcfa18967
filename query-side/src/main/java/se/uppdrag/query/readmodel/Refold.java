package se.uppdrag.query.readmodel;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.uppdrag.kernel.Correction;
import se.uppdrag.kernel.History;
import se.uppdrag.kernel.Recorded;

/** One document folded from the beginning, corrections taken into account. Empty when the fact it began with was struck. */
final class Refold<D extends ViewDocument<D>> {

    private record Folded<D>(
            List<Recorded<?>> earlier, @Nullable D document) {}

    private final View<D> view;
    private final String id;

    Refold(View<D> view, String id) {
        this.view = view;
        this.id = id;
    }

    Optional<D> of(List<Recorded<?>> recorded) {
        var history = History.<Folded<D>, Object>of(new Folded<>(List.of(), null), this::next);
        for (var one : recorded) {
            history = history.after(one.as(one.event()));
        }
        return Optional.ofNullable(history.state().document());
    }

    private Folded<D> next(Folded<D> folded, Recorded<Object> recorded) {
        var document = folded.document();
        if (recorded.event() instanceof Correction) {
            return document == null || !touches(document, recorded)
                    ? folded
                    : new Folded<>(folded.earlier(), view.corrected(document, recorded));
        }
        if (document != null) {
            return touches(document, recorded)
                    ? new Folded<>(folded.earlier(), view.after(document, recorded))
                    : folded;
        }
        return view.touches(recorded) instanceof Touched.Beginning begun
                        && begun.id().equals(id)
                ? new Folded<>(folded.earlier(), view.begin(recorded, folded.earlier()))
                : new Folded<>(with(folded.earlier(), recorded), null);
    }

    private static List<Recorded<?>> with(List<Recorded<?>> earlier, Recorded<?> one) {
        return Stream.concat(earlier.stream(), Stream.of(one)).toList();
    }

    private boolean touches(D document, Recorded<?> recorded) {
        return switch (view.touches(recorded)) {
            case Touched.Nothing none -> false;
            case Touched.Beginning begun -> begun.id().equals(id);
            case Touched.One one -> one.id().equals(id);
            case Touched.AllOfCase all -> all.caseFileId().equals(document.caseFileId());
        };
    }
}
