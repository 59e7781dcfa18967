package se.uppdrag.query.consultation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.uppdrag.kernel.uppdrag.Consultation;
import se.uppdrag.kernel.uppdrag.Scope;
import se.uppdrag.query.page.Words;

/** One round as the uppdrag's page shows it. */
public record Round(
        UUID id,
        String title,
        String kind,
        String href,
        String when,
        String factHref,
        String due,
        @Nullable String closed,
        String figures,
        Matrix matrix,
        boolean example) {

    public static Round of(Consultation round, Scope scope, Words words, LocalDate today, Function<UUID, String> fact) {
        var asked = round.asked();
        var closed = round.closed();
        return new Round(
                round.id(),
                asked.fact().title(),
                words.label(asked.fact().kind()),
                "/forfragningar/" + round.id(),
                words.dating(asked.trace().happened()),
                fact.apply(asked.trace().event()),
                words.due(asked.fact().due()),
                closed == null ? null : words.dating(closed.trace().happened()),
                figures(RoundStatistics.of(round, today), words),
                Matrix.of(round, scope, words, fact),
                asked.trace().example());
    }

    static String figures(RoundStatistics figures, Words words) {
        var texts = List.of(
                words.text("round.figures.asked", figures.asked()),
                words.text("round.figures.answered", figures.answered()),
                words.text("round.figures.in-time", figures.inTime()),
                words.text("round.figures.late", figures.late()),
                words.text("round.figures.silent", figures.silent()),
                words.text("round.figures.waiting", figures.waiting()));
        return String.join(", ", texts);
    }
}
