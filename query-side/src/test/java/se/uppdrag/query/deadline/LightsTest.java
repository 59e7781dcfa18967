package se.uppdrag.query.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.uppdrag.query.deadline.Status.Stage;
import se.uppdrag.query.list.Light;

class LightsTest {

    /** In Sweden it is already the first of November. */
    private static final Instant NOW = Instant.parse("2017-10-31T23:00:00Z");

    private final Lights lights = lights(NOW);

    @ParameterizedTest
    @CsvSource({
        "LIVE, 2017-10-31, NOT_ASKED, OVERDUE_UNDECIDED",
        "LIVE, 2017-10-31, ASKED, OVERDUE",
        "LIVE, 2017-10-31, REFUSED, OVERDUE",
        "LIVE, 2017-11-01, NOT_ASKED, DUE_SOON",
        "LIVE, 2017-12-01, NOT_ASKED, DUE_SOON",
        "LIVE, 2017-12-02, NOT_ASKED, ON_TRACK",
        "LIVE, 2017-12-02, ASKED, ON_TRACK",
        "LIVE, , NOT_ASKED, NO_DEADLINE",
        "CONDITIONAL, 2017-01-01, NOT_ASKED, CONDITIONAL",
        "CLOSED, 2017-01-01, NOT_ASKED, CLOSED"
    })
    void a_light_follows_the_day_in_sweden(Stage stage, LocalDate due, MoreTime moreTime, Light expected) {
        assertThat(lights.of(stage, due, moreTime)).isEqualTo(expected);
    }

    @Test
    void october_has_passed_when_november_begins_in_stockholm_and_not_before() {
        var due = LocalDate.of(2017, 10, 31);

        assertThat(lights(NOW.minusMillis(1)).of(Stage.LIVE, due, MoreTime.NOT_ASKED))
                .isEqualTo(Light.DUE_SOON);
        assertThat(lights.of(Stage.LIVE, due, MoreTime.NOT_ASKED)).isEqualTo(Light.OVERDUE_UNDECIDED);
    }

    private static Lights lights(Instant now) {
        return new Lights(Clock.fixed(now, ZoneOffset.UTC), 30);
    }
}
