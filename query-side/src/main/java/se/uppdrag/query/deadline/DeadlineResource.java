package se.uppdrag.query.deadline;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RestController;
import se.uppdrag.kernel.Region;
import se.uppdrag.query.readmodel.Progress;

/** {@code GET /api/v1/deadlines}: every deadline as JSON. */
@RestController
final class DeadlineResource {

    /**
     * @param total on all pages
     * @param lights how many of those that the rest of the filter leaves have each light
     * @param lagging older than the change at {@code after}
     */
    record DeadlinePage(
            List<DeadlineJson> items,
            int page,
            int limit,
            int pages,
            long total,
            Map<Light, Long> lights,
            boolean lagging) {}

    private final DeadlineFinder finder;
    private final Lights lights;
    private final Progress progress;
    private final Region region;

    DeadlineResource(DeadlineFinder finder, Lights lights, Progress progress, Region region) {
        this.finder = finder;
        this.lights = lights;
        this.progress = progress;
        this.region = region;
    }

    @GetMapping("/api/v1/deadlines")
    DeadlinePage list(@Valid @ModelAttribute DeadlineFilter filter) {
        var lagging = progress.lags(DeadlinesView.NAME, filter.after());
        var found = finder.find(filter);
        var paging = filter.paging();
        return new DeadlinePage(
                found.rows().stream()
                        .map(deadline -> DeadlineJson.of(deadline, lights, region))
                        .toList(),
                paging.page(),
                paging.limit(),
                paging.pages(found.total()),
                found.total(),
                finder.counts(filter),
                lagging);
    }
}
