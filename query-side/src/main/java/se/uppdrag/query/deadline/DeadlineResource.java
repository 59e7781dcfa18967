package se.uppdrag.query.deadline;

import jakarta.validation.Valid;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RestController;
import se.uppdrag.kernel.Reach;
import se.uppdrag.kernel.Region;
import se.uppdrag.query.list.ListPage;
import se.uppdrag.query.readmodel.Progress;

/** {@code GET /api/v1/deadlines}: every deadline as JSON. */
@RestController
final class DeadlineResource {

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
    ListPage<DeadlineJson> list(Reach reach, @Valid @ModelAttribute DeadlineFilter filter) {
        var lagging = progress.lags(DeadlinesView.NAME, filter.after());
        return ListPage.of(
                finder.find(reach, filter),
                filter.paging(),
                lagging,
                deadline -> DeadlineJson.of(deadline, lights, region));
    }
}
