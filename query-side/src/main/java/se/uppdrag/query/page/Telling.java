package se.uppdrag.query.page;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.uppdrag.kernel.Party;
import se.uppdrag.kernel.Trace;
import se.uppdrag.kernel.figure.Figure;
import se.uppdrag.kernel.figure.Sum;
import se.uppdrag.kernel.figure.SwedishFigures;
import se.uppdrag.kernel.time.Dating;

/**
 * How the page of one thing words what was recorded of it.
 *
 * @param base path of the page
 */
public record Telling(Words words, String base) {

    /** Source and date; what the source does not date, or who entered it not source, is left out. */
    public Said source(Trace trace) {
        return new Said(
                trace.source() == null ? "" : trace.source(),
                words.dating(trace.happened()),
                FactLinks.of(base, trace.event()),
                trace.example());
    }

    /** As written, with how it was read where that is not plain; absent: not stated. */
    public @Nullable String figure(@Nullable Figure figure) {
        if (figure == null || figure.text().isBlank() || figure.precision() == Figure.Precision.NOT_STATED) {
            return null;
        }
        return figure.ambiguous()
                ? words.text("figure.read", figure.text(), SwedishFigures.figure(figure))
                : figure.text();
    }

    /** What is known of it, and how much is not. */
    public @Nullable String sum(Sum sum) {
        var figure = figure(sum.figure());
        return figure == null || sum.complete()
                ? figure
                : words.text("figure.at-least", figure, sum.unknown() + sum.apart());
    }

    public @Nullable String label(@Nullable Enum<?> code) {
        return code == null ? null : words.label(code);
    }

    public @Nullable String dating(@Nullable Dating dating) {
        return dating == null || dating.text().isBlank() ? null : dating.text();
    }

    public @Nullable String party(@Nullable Party party) {
        return party == null || !party.stated() ? null : words.party(party);
    }

    public @Nullable String yesNo(@Nullable Boolean answer) {
        return answer == null ? null : words.text(answer ? "vocabulary.yes" : "vocabulary.no");
    }

    /** {@code <key>} with the value in it; nothing when there is no value. */
    public Stream<String> note(String key, @Nullable String value) {
        return value == null ? Stream.of() : Stream.of(words.text(key, value));
    }

    @SafeVarargs
    public static List<String> notes(Stream<String>... notes) {
        return Stream.of(notes).flatMap(note -> note).toList();
    }
}
