package se.uppdrag.command.sheet;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a column can be; {@code sheet-in.heads.<NAME>} of both languages lists the heads it is known by, the surest first. */
enum Meaning {
    ID,
    TITLE,
    DNR,
    DECIDED,
    BODY,
    PARAGRAPH,
    WORDING,
    HOLDER,
    PERFORMER,
    DEADLINE,
    LAST_DAY,
    STATUS,
    REMARK;

    /** Above the head there may stand what the list is called. */
    private static final int HEAD_WITHIN = 10;

    private static final List<ResourceBundle> BUNDLES = Stream.of("", "en")
            .map(language -> ResourceBundle.getBundle(
                    "messages/sheet-in",
                    Locale.of(language),
                    ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)))
            .toList();

    private static final Map<Meaning, List<String>> HEADS = Arrays.stream(values())
            .collect(Collectors.toUnmodifiableMap(
                    Function.identity(),
                    meaning -> words("sheet-in.heads." + meaning).toList()));

    /** Words of a list in a bundle, folded, of every language. */
    static Stream<String> words(String key) {
        return BUNDLES.stream()
                .flatMap(bundle -> Arrays.stream(bundle.getString(key).split(";")))
                .map(Meaning::folded);
    }

    /** Lower case, without diacritics, signs and blanks: {@code "Dnr:"} is {@code "dnr"}. */
    static String folded(String text) {
        return Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("[^a-z0-9§]", "");
    }

    /** The one of the first lines that has most known heads; the first of all when nobody knows them. */
    static Grid.Line headOf(List<Grid.Line> lines) {
        return lines.stream()
                .limit(HEAD_WITHIN)
                .max(Comparator.comparingLong(Meaning::known)
                        .thenComparing(Grid.Line::number, Comparator.reverseOrder()))
                .orElseThrow();
    }

    private static long known(Grid.Line line) {
        return line.cells().stream()
                .map(Meaning::folded)
                .filter(head -> HEADS.values().stream().anyMatch(heads -> heads.contains(head)))
                .count();
    }

    /** One for each head; null: it is not read. Of two columns that could mean the same, the one with the surer head. */
    static List<@Nullable Meaning> guessed(List<String> heads) {
        var guessed = new ArrayList<@Nullable Meaning>(Collections.nCopies(heads.size(), null));
        var folded = heads.stream().map(Meaning::folded).toList();
        for (var meaning : values()) {
            words(meaning)
                    .map(folded::indexOf)
                    .filter(column -> column >= 0 && guessed.get(column) == null)
                    .findFirst()
                    .ifPresent(column -> guessed.set(column, meaning));
        }
        return guessed;
    }

    private static Stream<String> words(Meaning meaning) {
        return Optional.ofNullable(HEADS.get(meaning)).orElseThrow().stream();
    }
}
