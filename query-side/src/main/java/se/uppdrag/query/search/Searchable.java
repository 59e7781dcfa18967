package se.uppdrag.query.search;

import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.uppdrag.kernel.Party;

/**
 * A text that is found as one.
 *
 * @param page and api: where it is read, by people and by programs
 * @param text its parts, see {@link #parts}
 * @param example it tells what was made up
 * @param audience parties that may read all of it; who sees everything reads it anyway
 */
record Searchable(
        Kind kind,
        UUID caseFileId,
        String page,
        String api,
        String title,
        String text,
        boolean example,
        Set<Party> audience) {

    /** Ends a sentence wherever one looks for it, and nobody writes it. */
    static final char PART = '\u2029';

    static final Set<Party> NOBODY_ELSE = Set.of();

    /** A point, and what it tells apart of itself where that is worded otherwise. */
    static Stream<String> point(String text, @Nullable String... apart) {
        return Stream.concat(
                Stream.of(text), Arrays.stream(apart).filter(Objects::nonNull).filter(part -> !text.contains(part)));
    }

    static String parts(Stream<? extends @Nullable String> texts) {
        return texts.filter(text -> text != null && !text.isBlank())
                .distinct()
                .collect(Collectors.joining(String.valueOf(PART)));
    }
}
