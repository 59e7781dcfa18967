package se.uppdrag.kernel.change;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.uppdrag.kernel.figure.Check;
import se.uppdrag.kernel.figure.Figure;

/** What a document states, beside every way to compute it (rule 9); one that agrees is enough. */
public record Reckoning(List<Way> ways) {

    /** {@code by} absent: a plain sum. */
    public record Way(@Nullable Derivation by, Check check) {}

    public enum Verdict {
        AGREES,
        DIFFERS,
        /** Nothing is stated, or nothing can be computed. */
        NOT_COMPARED
    }

    static Reckoning ofSum(@Nullable Figure stated, Figure sum) {
        return new Reckoning(List.of(way(null, stated, sum)));
    }

    static Way way(@Nullable Derivation by, @Nullable Figure stated, Figure computed) {
        return new Way(by, Check.of(stated == null ? Figure.notStated() : stated, computed));
    }

    public Verdict verdict() {
        if (ways.stream().anyMatch(way -> agrees(way.check()))) {
            return Verdict.AGREES;
        }
        return ways.stream().anyMatch(way -> way.check().isFinding()) ? Verdict.DIFFERS : Verdict.NOT_COMPARED;
    }

    private static boolean agrees(Check check) {
        return check.verdict() == Check.Verdict.AGREES || check.verdict() == Check.Verdict.AGREES_ROUNDED;
    }
}
