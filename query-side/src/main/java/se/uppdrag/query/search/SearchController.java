package se.uppdrag.query.search;

import jakarta.validation.Valid;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import se.uppdrag.kernel.Reach;
import se.uppdrag.query.list.Pager;
import se.uppdrag.query.list.Question;

/** Where the search field of every page leads to. */
@Controller
final class SearchController {

    private final SearchIndex index;

    SearchController(SearchIndex index) {
        this.index = index;
    }

    /** How many were found of a kind, all kinds together when it is absent; the link chooses it. */
    record Count(@Nullable Kind kind, long number, String href, boolean chosen) {}

    @GetMapping(SearchFilter.PATH)
    String search(Reach reach, @Valid @ModelAttribute("filter") SearchFilter filter, Model model) {
        var lagging = index.lags(filter.after());
        var wanted = filter.wanted();
        var found = index.find(reach, wanted, filter.kind(), filter.paging());
        var question = filter.question(wanted);
        model.addAttribute("q", wanted.text());
        model.addAttribute("asked", !wanted.isEmpty());
        model.addAttribute("cut", wanted.cut() ? Wanted.MAX_WORDS : null);
        model.addAttribute("hits", found.rows());
        model.addAttribute("counts", counts(filter.kind(), found, question));
        model.addAttribute("all", question.with("kind", null));
        model.addAttribute(
                "page",
                Pager.of(filter.paging(), found.rows().size(), found.total(), number -> question.with("page", number)));
        model.addAttribute("section", "search");
        model.addAttribute("lagging", lagging);
        return "search";
    }

    private static List<Count> counts(@Nullable Kind chosen, Hits found, Question question) {
        var all = found.kinds().values().stream().mapToLong(Long::longValue).sum();
        return Stream.concat(
                        Stream.of(new Count(null, all, question.with("kind", null), chosen == null)),
                        Arrays.stream(Kind.values())
                                .map(kind -> new Count(
                                        kind,
                                        found.kinds().getOrDefault(kind, 0L),
                                        question.with("kind", kind),
                                        kind == chosen)))
                .toList();
    }
}
