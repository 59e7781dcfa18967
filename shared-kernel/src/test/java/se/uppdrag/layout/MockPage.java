package se.uppdrag.layout;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a page hands to the fragments: the shapes named in the comments of {@code fragments/*.html}. */
record MockPage(
        String section,
        @Nullable String notice,
        @Nullable List<String> noticeArguments,
        boolean lagging,
        @Nullable String title,
        @Nullable List<Crumb> crumbs,
        @Nullable String light,
        @Nullable String phase,
        @Nullable String statusText,
        @Nullable String answersText,
        @Nullable String refusal,
        @Nullable List<Field> fields,
        @Nullable List<Field> filters,
        @Nullable List<Map<String, String>> counts,
        @Nullable List<Row> rows,
        @Nullable Pager page,
        @Nullable List<Fact> summary,
        @Nullable List<Phase> phases,
        @Nullable List<Point> points,
        @Nullable List<Fact> scope,
        @Nullable List<String> areas,
        @Nullable List<Answers> answers,
        @Nullable List<Deadline> deadlines) {

    List<Field> errors() {
        return fields == null
                ? List.of()
                : fields.stream().flatMap(Field::wrong).toList();
    }

    record Field(
            String type,
            String name,
            String id,
            @Nullable String labelKey,
            @Nullable String hintKey,
            boolean required,
            @Nullable String value,
            @Nullable List<Option> options,
            @Nullable List<Field> children,
            @Nullable String error) {

        Stream<Field> wrong() {
            var inner =
                    children == null ? Stream.<Field>empty() : children.stream().flatMap(Field::wrong);
            return error == null ? inner : Stream.concat(Stream.of(this), inner);
        }
    }

    record Option(String value, String label, boolean selected) {}

    record Crumb(String text, @Nullable String href) {}

    record Fact(
            String label,
            @Nullable String value,
            @Nullable String href,
            @Nullable String note,
            boolean example) {}

    record Row(
            String id,
            String title,
            @Nullable String dnr,
            String phase,
            String state,
            String due,
            String deliverable,
            String light,
            String holder,
            String reporting,
            boolean example) {}

    record Pager(
            int from,
            int to,
            int total,
            int number,
            int pages,
            @Nullable String previous,
            @Nullable String next) {}

    record Phase(
            String label,
            String state,
            @Nullable String when,
            @Nullable String note,
            boolean example) {}

    record Point(String number, String text, String force, String state, boolean example) {}

    record Answers(String label, List<Cell> cells) {}

    record Cell(
            String code,
            @Nullable String label,
            @Nullable String note,
            @Nullable String href,
            boolean example) {}

    record Deadline(
            String deliverable,
            String body,
            String promised,
            String due,
            @Nullable String note,
            String light,
            boolean example) {}
}
