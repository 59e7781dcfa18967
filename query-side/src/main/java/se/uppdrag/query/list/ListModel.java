package se.uppdrag.query.list;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.springframework.ui.Model;

/** What {@code fragments/list} reads: rows, lights to choose by, pager, and the links that keep the rest of the question. */
public final class ListModel {

    /** How many that the rest of the filter leaves have this light; the link chooses it, or no longer does. */
    record Count(Light light, long number, String href, boolean chosen) {}

    private ListModel() {}

    public static <R> void fill(Model model, ListFilter filter, Found<R> found, Function<R, ?> row) {
        var question = filter.question();
        model.addAttribute("rows", found.rows().stream().map(row).toList());
        model.addAttribute("counts", counts(filter, found));
        model.addAttribute("question", question);
        model.addAttribute("files", question.files(filter.files()));
        model.addAttribute("sort", filter.sort());
        model.addAttribute("sorting", filter.sorting());
        model.addAttribute("narrowed", filter.narrows());
        model.addAttribute(
                "page",
                Pager.of(filter.paging(), found.rows().size(), found.total(), number -> question.with("page", number)));
    }

    private static List<Count> counts(ListFilter filter, Found<?> found) {
        return Arrays.stream(Light.values())
                .map(light -> {
                    var chosen = light == filter.light();
                    var href = filter.question().with("light", chosen ? null : light);
                    return new Count(light, found.lights().getOrDefault(light, 0L), href, chosen);
                })
                .toList();
    }
}
