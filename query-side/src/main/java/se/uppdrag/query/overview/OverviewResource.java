package se.uppdrag.query.overview;

import jakarta.validation.Valid;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RestController;
import se.uppdrag.kernel.Reach;
import se.uppdrag.kernel.Region;
import se.uppdrag.query.deadline.Lights;
import se.uppdrag.query.list.ListPage;
import se.uppdrag.query.readmodel.Progress;

/** {@code GET /api/v1/uppdrag}: the overview as JSON. */
@RestController
final class OverviewResource {

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
    ListPage<OverviewJson> list(Reach reach, @Valid @ModelAttribute OverviewFilter filter) {
        var lagging = progress.lags(OverviewView.NAME, filter.after());
        return ListPage.of(
                finder.find(reach, filter),
                filter.paging(),
                lagging,
                overview -> OverviewJson.of(overview, overview.outline().light(lights), region));
    }
}
