package se.uppdrag.query.overview;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.Valid;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RestController;
import se.uppdrag.kernel.Reach;
import se.uppdrag.kernel.Region;
import se.uppdrag.query.deadline.Lights;
import se.uppdrag.query.list.ListPage;
import se.uppdrag.query.readmodel.Progress;

/** {@code GET /api/v1/outstanding}: the outstanding list as JSON. */
@RestController
final class OutstandingResource {

    private final OutstandingFinder finder;
    private final Lights lights;
    private final Progress progress;
    private final Region region;

    OutstandingResource(OutstandingFinder finder, Lights lights, Progress progress, Region region) {
        this.finder = finder;
        this.lights = lights;
        this.progress = progress;
        this.region = region;
    }

    /** {@code reasons}: how many of those that the rest of the filter leaves have each reason. */
    record OutstandingPage(@JsonUnwrapped ListPage<OutstandingJson> list, Map<Reason, Long> reasons) {}

    @GetMapping("/api/v1/outstanding")
    OutstandingPage list(Reach reach, @Valid @ModelAttribute OutstandingFilter filter) {
        var lagging = progress.lags(OverviewView.NAME, filter.after());
        var balanced = finder.find(reach, filter);
        return new OutstandingPage(
                ListPage.of(
                        balanced.found(),
                        filter.paging(),
                        lagging,
                        outstanding -> OutstandingJson.of(outstanding, lights, region)),
                balanced.reasons());
    }
}
