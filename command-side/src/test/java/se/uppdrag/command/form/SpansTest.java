package se.uppdrag.command.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpansTest {

    @ParameterizedTest
    @CsvSource({
        "14 dagar, P14D",
        "3 dygn, P3D",
        "1 day, P1D",
        "2 veckor, P2W",
        "2w, P2W",
        "en månad, en månad",
        "1 månad, P1M",
        "6 months, P6M",
        "2 år, P2Y",
        "1 YEAR, P1Y"
    })
    void is_read_as_people_write_it(String written, String iso) {
        assertThat(Spans.iso(written)).isEqualTo(iso);
    }

    @ParameterizedTest
    @ValueSource(strings = {"30 minuter", "1 decennium", "2 kvartal", "P14D", "snart"})
    void is_left_for_the_command_to_say_no_to(String written) {
        assertThat(Spans.iso(written)).isEqualTo(written);
    }
}
