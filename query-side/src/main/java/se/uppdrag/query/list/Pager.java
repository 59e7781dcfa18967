package se.uppdrag.query.list;

import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** What {@code fragments/parts :: pager} shows. */
public record Pager(
        long from,
        long to,
        long total,
        int number,
        int pages,
        @Nullable String previous,
        @Nullable String next) {

    public static Pager of(Paging paging, int shown, long total, IntFunction<String> link) {
        var pages = paging.pages(total);
        var number = paging.page();
        return new Pager(
                shown == 0 ? 0 : paging.skipped() + 1,
                shown == 0 ? 0 : paging.skipped() + shown,
                total,
                number,
                pages,
                number > 1 ? link.apply(Math.min(number - 1, pages)) : null,
                number < pages ? link.apply(number + 1) : null);
    }
}
