package se.uppdrag.query.list;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What every list may be asked; everything may be left out. */
public interface ListFilter {

    String DEFAULT_SORT = "due";

    @Nullable
    Light light();

    @Nullable
    String sort();

    @Nullable
    Integer limit();

    @Nullable
    Integer page();

    /** Position of the change the user comes from. */
    @Nullable
    Long after();

    /** Where the page of the list is. */
    String path();

    /** Where its files are, without what their names end with. */
    default String files() {
        return path();
    }

    /** What narrows the list, by the names of the parameters. */
    Map<String, @Nullable Object> conditions();

    default Paging paging() {
        return Paging.of(limit(), page());
    }

    default Sorting sorting() {
        return Sorting.of(sort(), DEFAULT_SORT);
    }

    default boolean narrows() {
        return !Question.of(path(), conditions()).parameters().isEmpty();
    }

    default Question question() {
        return Question.of(path(), conditions()).and("sort", sort()).and("limit", limit());
    }

    /** Null for what a form sends when nothing was written. */
    static @Nullable String stated(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
