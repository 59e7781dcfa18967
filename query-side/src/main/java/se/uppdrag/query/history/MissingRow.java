package se.uppdrag.query.history;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.uppdrag.query.page.ActionLink;
import se.uppdrag.query.page.FactLinks;
import se.uppdrag.query.page.FormLinks;
import se.uppdrag.query.page.Words;
import se.uppdrag.query.state.Unstated;

/** A line under "Uppgift saknas": what, in which fact, and where the reader can put it right. */
public record MissingRow(
        String text, String factHref, @Nullable ActionLink correct, boolean example) {

    /** @param base path of the uppdrag or the case; @param correction stored name of the command that corrects its facts */
    public static List<MissingRow> of(
            List<Unstated> missing, String base, String correction, FormLinks forms, Words words, Locale locale) {
        return missing.stream()
                .map(one -> new MissingRow(
                        words.text(
                                "missing.row",
                                words.text("event." + one.name()),
                                one.happened().isBlank() ? words.notStated() : one.happened(),
                                words.text("stated." + one.component())),
                        FactLinks.of(base, one.event()),
                        (one.component().equals(Unstated.NUMBER)
                                        ? forms.of(base, locale, "add-case-number")
                                        : forms.of(base, locale, correction, "corrects=" + one.event()))
                                .orElse(null),
                        one.example()))
                .toList();
    }
}
