package se.uppdrag.query.search;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;
import se.uppdrag.query.list.ListFilter;
import se.uppdrag.query.list.Paging;
import se.uppdrag.query.list.Question;

/**
 * What is looked for; everything may be left out.
 *
 * @param q words, or a phrase in quotation marks, that must all be found; nothing that can be written here is wrong
 * @param kind only texts of this kind
 * @param after position of the change the user comes from
 */
record SearchFilter(
        @Nullable String q,
        @Nullable Kind kind,
        @Nullable @Min(1) @Max(Paging.MAX_LIMIT) Integer limit,
        @Nullable @Min(1) @Max(Paging.MAX_PAGE) Integer page,
        @Nullable @Min(0) Long after) {

    static final String PATH = "/sok";

    SearchFilter {
        q = ListFilter.stated(q);
    }

    Wanted wanted() {
        return Wanted.of(q == null ? "" : q);
    }

    Paging paging() {
        return Paging.of(limit, page);
    }

    /** The same question with what was looked for of it. */
    Question question(Wanted wanted) {
        var conditions = new LinkedHashMap<String, @Nullable Object>();
        conditions.put("q", wanted.text());
        conditions.put("kind", kind);
        conditions.put("limit", limit);
        return Question.of(PATH, conditions);
    }
}
