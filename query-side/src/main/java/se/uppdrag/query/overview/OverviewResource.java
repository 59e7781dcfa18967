package se.uppdrag.query.overview;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RestController;
import se.uppdrag.kernel.Region;
import se.uppdrag.query.deadline.Light;
import se.uppdrag.query.deadline.Lights;
import se.uppdrag.query.readmodel.Progress;

/** {@code GET /api/v1/uppdrag}: the overview as JSON. */
@RestController
final class OverviewResource {

    /**
     * @param total on all pages
     * @param lights how many of those that the rest of the filter leaves have each light
     * @param lagging older than the change at {@code after}
     */
    record OverviewPage(
            List<OverviewJson> items,
            int page,
            int limit,
            int pages,
            long total,
            Map<Light, Long> lights,
            boolean lagging) {}

    private final OverviewFinder finder;
    private final Lights lights;
    private final Progress progress;
    private final Region region;

    OverviewResource(OverviewFinder finder, Lights lights, Progress progress, Region region) {
        this.finder = finder;
        this.lights = lights;
        this.progress = progress;
        this.region = region;
    }

    @GetMapping("/api/v1/uppdrag")
    OverviewPage list(@Valid @ModelAttribute OverviewFilter filter) {
        var lagging = progress.lags(OverviewView.NAME, filter.after());
        var found = finder.find(filter);
        var paging = filter.paging();
        return new OverviewPage(
                found.rows().stream()
                        .map(overview -> OverviewJson.of(overview, OverviewController.light(overview, lights), region))
                        .toList(),
                paging.page(),
                paging.limit(),
                paging.pages(found.total()),
                found.total(),
                finder.counts(filter),
                lagging);
    }
}
