package se.uppdrag.query.change;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.uppdrag.kernel.Party;
import se.uppdrag.kernel.Trace;
import se.uppdrag.kernel.figure.Figure;
import se.uppdrag.kernel.figure.SwedishFigures;
import se.uppdrag.kernel.time.Dating;
import se.uppdrag.query.page.FactLinks;
import se.uppdrag.query.page.Said;
import se.uppdrag.query.page.Words;

/** How the page of one change words what was recorded. {@code base}: path of the page. */
record Telling(Words words, String base) {

    /** Source and date; what the source does not date, or who entered it not source, is left out. */
    Said source(Trace trace) {
        return new Said(
                trace.source() == null ? "" : trace.source(),
                words.dating(trace.happened()),
                FactLinks.of(base, trace.event()),
                trace.example());
    }

    /** As written, with how it was read where that is not plain; absent: not stated. */
    @Nullable
    String figure(@Nullable Figure figure) {
        if (figure == null || figure.text().isBlank()) {
            return null;
        }
        return figure.ambiguous()
                ? words.text("change.figure.read", figure.text(), SwedishFigures.figure(figure))
                : figure.text();
    }

    @Nullable
    String label(@Nullable Enum<?> code) {
        return code == null ? null : words.label(code);
    }

    @Nullable
    String dating(@Nullable Dating dating) {
        return dating == null || dating.text().isBlank() ? null : dating.text();
    }

    @Nullable
    String party(@Nullable Party party) {
        return party == null || !party.stated() ? null : words.party(party);
    }

    @Nullable
    String yesNo(@Nullable Boolean answer) {
        return answer == null ? null : words.text(answer ? "vocabulary.yes" : "vocabulary.no");
    }

    /** {@code <key>} with the value in it; nothing when there is no value. */
    Stream<String> note(String key, @Nullable String value) {
        return value == null ? Stream.of() : Stream.of(words.text(key, value));
    }

    @SafeVarargs
    static List<String> notes(Stream<String>... notes) {
        return Stream.of(notes).flatMap(note -> note).toList();
    }
}
