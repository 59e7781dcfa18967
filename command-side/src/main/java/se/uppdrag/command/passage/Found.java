package se.uppdrag.command.passage;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.uppdrag.kernel.BindingForce;
import se.uppdrag.kernel.Region;

/** Something that a text says, and the passage that says it, word for word. */
public sealed interface Found {

    String passage();

    /** A number of the form that the diary's numbers have. */
    record CaseNumber(String passage, String diary, String dnr) implements Found {}

    /** Numbered sentences one after the other, of which one at least gives somebody an uppdrag. */
    record Points(String passage, List<Numbered> points) implements Found {}

    /** {@code force} absent: the sentence does not say it in so many words. */
    record Numbered(String number, String text, @Nullable BindingForce force) {}

    /** {@code text}: a day or a span of days, as written. */
    record Day(String passage, String text) implements Found {}

    record Named(String passage, List<Region.Municipality> municipalities) implements Found {}

    /** {@code text}: money with its unit, as written. */
    record Amount(String passage, String text) implements Found {}
}
