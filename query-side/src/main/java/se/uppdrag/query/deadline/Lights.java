package se.uppdrag.query.deadline;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Component;
import se.uppdrag.kernel.time.SwedishCalendar;
import se.uppdrag.query.list.Light;
import se.uppdrag.query.readmodel.ViewStore;

/**
 * Decides lights when somebody looks: documents hold days, so nothing has to happen for a day to pass. The same rule stands here
 * twice, for one deadline and for a query; a test holds them together.
 */
@Component
public final class Lights {

    private static final String STAGE = "stage";
    private static final String DUE = "due";
    private static final String MORE_TIME = "moreTime";

    private final Clock clock;
    private final int dueSoonDays;

    /** @param dueSoonDays how many days ahead a deadline draws near; the day itself counts */
    public Lights(Clock clock, @Value("${uppdrag.lights.due-soon-days:30}") int dueSoonDays) {
        this.clock = clock;
        this.dueSoonDays = dueSoonDays;
    }

    public LocalDate today() {
        return SwedishCalendar.dayOf(clock.instant());
    }

    public Light of(Status.Stage stage, @Nullable LocalDate due, MoreTime moreTime) {
        return switch (stage) {
            case CONDITIONAL -> Light.CONDITIONAL;
            case CLOSED -> Light.CLOSED;
            case LIVE -> due == null ? Light.NO_DEADLINE : live(due, moreTime);
        };
    }

    private Light live(LocalDate due, MoreTime moreTime) {
        if (due.isBefore(today())) {
            return moreTime == MoreTime.NOT_ASKED ? Light.OVERDUE_UNDECIDED : Light.OVERDUE;
        }
        return due.isAfter(soon()) ? Light.ON_TRACK : Light.DUE_SOON;
    }

    /** What {@link #criteria} needs to find beside a document. */
    public static Map<String, @Nullable Object> queried(
            Status.Stage stage, @Nullable LocalDate due, MoreTime moreTime) {
        var queried = new LinkedHashMap<String, @Nullable Object>();
        queried.put(STAGE, stage);
        queried.put(DUE, due);
        queried.put(MORE_TIME, moreTime);
        return queried;
    }

    /** Where {@link #queried} stands, for a {@link ViewStore#tally}. */
    static List<String> paths(String path) {
        return List.of(path + STAGE, path + DUE, path + MORE_TIME);
    }

    /** How many have each light, from a tally by {@link #paths}. */
    Map<Light, Long> counts(Map<List<@Nullable String>, Long> tally) {
        var counts = new EnumMap<Light, Long>(Light.class);
        Arrays.stream(Light.values()).forEach(light -> counts.put(light, 0L));
        for (Map.Entry<List<@Nullable String>, Long> one : tally.entrySet()) {
            counts.merge(of(one.getKey()), one.getValue(), Long::sum);
        }
        return counts;
    }

    private Light of(List<@Nullable String> texts) {
        var due = texts.get(1);
        return of(
                Status.Stage.valueOf(String.valueOf(texts.get(0))),
                due == null ? null : LocalDate.parse(due),
                MoreTime.valueOf(String.valueOf(texts.get(2))));
    }

    /** @param path where the properties of {@link #queried} stand, with a dot at the end */
    public Criteria criteria(Light light, String path) {
        var today = today().toString();
        var stage = Criteria.where(path + STAGE);
        return switch (light) {
            case CONDITIONAL -> stage.is(Status.Stage.CONDITIONAL.name());
            case CLOSED -> stage.is(Status.Stage.CLOSED.name());
            case NO_DEADLINE -> live(stage).and(path + DUE).isNull();
            case OVERDUE_UNDECIDED ->
                live(stage).and(path + DUE).lt(today).and(path + MORE_TIME).is(MoreTime.NOT_ASKED.name());
            case OVERDUE ->
                live(stage).and(path + DUE).lt(today).and(path + MORE_TIME).ne(MoreTime.NOT_ASKED.name());
            case DUE_SOON -> live(stage).and(path + DUE).gte(today).lte(soon().toString());
            case ON_TRACK -> live(stage).and(path + DUE).gt(soon().toString());
        };
    }

    private static Criteria live(Criteria stage) {
        return stage.is(Status.Stage.LIVE.name());
    }

    private LocalDate soon() {
        return today().plusDays(dueSoonDays);
    }
}
