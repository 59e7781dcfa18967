package se.uppdrag.query.list;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which part of a list was asked for (REST API-profil): {@code limit} 1 to 100, default 20; {@code page} from 1. */
public record Paging(int limit, int page) {

    public static final int DEFAULT_LIMIT = 20;
    public static final int MAX_LIMIT = 100;
    public static final Paging ALL = new Paging(Integer.MAX_VALUE, 1);
    /** Far enough for any list, near enough for the arithmetic of skipping. */
    public static final int MAX_PAGE = 1_000_000;

    public static Paging of(@Nullable Integer limit, @Nullable Integer page) {
        return new Paging(limit == null ? DEFAULT_LIMIT : limit, page == null ? 1 : page);
    }

    public long skipped() {
        return (page - 1L) * limit;
    }

    /** The part of these that was asked for. */
    public <T> List<T> of(List<T> all) {
        return all.stream().skip(skipped()).limit(limit).toList();
    }

    public int pages(long total) {
        return Math.toIntExact(Math.max(1, (total + limit - 1) / limit));
    }
}
