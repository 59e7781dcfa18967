package se.uppdrag.query.operation;

import java.util.LinkedHashMap;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;
import se.uppdrag.query.readmodel.Supervision;
import se.uppdrag.query.readmodel.ViewStatus;

/** Out of service when a view stands still; one that only has far to go is well. Asks no store. */
@Component("viewsHealthIndicator")
final class ViewsHealthIndicator implements HealthIndicator {

    private final Supervision supervision;

    ViewsHealthIndicator(Supervision supervision) {
        this.supervision = supervision;
    }

    @Override
    public Health health() {
        var statuses = supervision.statuses();
        var still = statuses.stream().anyMatch(status -> status.state() == ViewStatus.State.STANDING_STILL);
        var health = (still ? Health.outOfService() : Health.up()).withDetail("lookedAt", supervision.lookedAt());
        statuses.forEach(status -> {
            var details = new LinkedHashMap<String, Object>();
            details.put("state", status.state());
            details.put("since", status.since());
            details.put("position", status.position());
            details.put("behind", status.behind());
            details.put("deadLetters", status.deadLetters());
            health.withDetail(status.view(), details);
        });
        return health.build();
    }
}
