package se.uppdrag.query.comparison;

import org.jspecify.annotations.Nullable;
import se.uppdrag.kernel.Trace;
import se.uppdrag.kernel.figure.Check;
import se.uppdrag.kernel.figure.Figure;
import se.uppdrag.kernel.figure.Sum;
import se.uppdrag.kernel.figure.SwedishFigures;
import se.uppdrag.query.page.FactLinks;
import se.uppdrag.query.page.Said;
import se.uppdrag.query.page.Words;

/** How the page of one comparison words what was recorded. {@code base}: path of the page. */
record Telling(Words words, String base) {

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
        if (figure == null || figure.precision() == Figure.Precision.NOT_STATED) {
            return null;
        }
        return figure.ambiguous()
                ? words.text("comparison.read-as", figure.text(), SwedishFigures.figure(figure))
                : figure.text();
    }

    /** What is known of it, and how much is not. */
    @Nullable
    String sum(Sum sum) {
        var figure = figure(sum.figure());
        return figure == null || sum.complete()
                ? figure
                : words.text("comparison.at-least", figure, sum.unknown() + sum.apart());
    }

    String verdict(Check check) {
        return words.label(check.verdict());
    }
}
