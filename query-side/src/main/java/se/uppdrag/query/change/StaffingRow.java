package se.uppdrag.query.change;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.uppdrag.kernel.Told;
import se.uppdrag.kernel.change.Books;
import se.uppdrag.kernel.change.ChangeEvent.StaffingRecorded;
import se.uppdrag.kernel.change.Post;
import se.uppdrag.kernel.change.Reckoning;
import se.uppdrag.kernel.figure.Figure;
import se.uppdrag.query.page.Said;
import se.uppdrag.query.page.Telling;

/** Those who work somewhere, role by role. {@code assumed}: some are reckoned as full time because nothing is said of it. */
record StaffingRow(
        String unit,
        @Nullable String side,
        List<PostRow> posts,
        List<SumRow> sums,
        boolean assumed,
        @Nullable String comment,
        Said source) {

    /** {@code heads} absent: not stated. */
    record PostRow(
            String role, @Nullable String heads, @Nullable String extent, List<String> notes) {}

    /** {@code stated}, {@code computed} absent: not stated, and not to be computed. */
    record SumRow(
            String label, @Nullable String stated, @Nullable String computed, String code, String verdict) {}

    static StaffingRow of(Told<StaffingRecorded> told, Books books, Telling telling) {
        var fact = told.fact();
        return new StaffingRow(
                fact.unit(),
                telling.label(fact.side()),
                fact.posts().stream().map(post -> row(post, telling)).toList(),
                List.of(
                        sum("change.staffing.heads", fact.headsInAll(), books.heads(fact), telling),
                        sum("change.staffing.full-time", fact.fullTime(), books.fullTime(fact), telling)),
                fact.posts().stream().anyMatch(post -> post.percentOfFullTime() == null),
                fact.comment(),
                telling.source(told.trace()));
    }

    private static PostRow row(Post post, Telling telling) {
        return new PostRow(
                post.role(),
                telling.figure(post.heads()),
                telling.figure(post.percentOfFullTime()),
                Telling.notes(
                        telling.note("change.post.from", telling.party(post.from())),
                        telling.note("change.post.place", post.place()),
                        telling.note("change.post.employment", telling.label(post.employment())),
                        telling.note("change.post.until", telling.dating(post.until()))));
    }

    private static SumRow sum(String key, @Nullable Figure stated, Reckoning reckoning, Telling telling) {
        return new SumRow(
                telling.words().text(key),
                telling.figure(stated),
                telling.figure(reckoning.ways().getFirst().check().computed()),
                reckoning.verdict().name(),
                telling.words().text("change.verdict." + reckoning.verdict()));
    }
}
