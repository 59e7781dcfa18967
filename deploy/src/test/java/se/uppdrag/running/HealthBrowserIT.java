package se.uppdrag.running;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

@InRunningHouse
class HealthBrowserIT {

    @Test
    void the_application_answers(Visitor visitor) {
        assertThat(visitor.open("/actuator/health").status()).isEqualTo(200);
        assertThat(visitor.page().textContent("body")).contains("UP");
        visitor.assertNothingInTheConsole();
    }
}
