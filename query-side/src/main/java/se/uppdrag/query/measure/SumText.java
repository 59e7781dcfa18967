package se.uppdrag.query.measure;

import java.util.ArrayList;
import se.uppdrag.kernel.figure.Sum;
import se.uppdrag.query.page.Words;

/** A sum in words, with what it leaves out. */
final class SumText {

    private SumText() {}

    static String of(Sum sum, Words words) {
        var parts = new ArrayList<String>();
        parts.add(sum.figure().known() ? sum.figure().text() : words.text("measure.sum.none"));
        if (sum.unknown() > 0) {
            parts.add(words.text("measure.sum.unknown", sum.unknown()));
        }
        if (sum.apart() > 0) {
            parts.add(words.text("measure.sum.apart", sum.apart()));
        }
        return String.join(", ", parts);
    }
}
