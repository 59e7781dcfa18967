package se.uppdrag.deploy.stores;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.mock.env.MockEnvironment;

class SharedStoresForOneSideTest {

    private final MockEnvironment environment = new MockEnvironment();

    @Test
    void both_sides_in_one_process_need_no_addresses() {
        assertThatCode(this::start).doesNotThrowAnyException();
    }

    @Test
    void one_side_alone_is_refused_without_the_address_of_each_store() {
        environment.setProperty("uppdrag.roles", "query");
        environment.setProperty("spring.datasource.url", "jdbc:postgresql://db/uppdrag");

        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(this::start)
                .withMessageContaining("uppdrag.roles=query")
                .withMessageEndingWith(": spring.mongodb.uri");
    }

    @Test
    void one_side_alone_may_start_on_shared_stores() {
        environment.setProperty("uppdrag.roles", "command");
        environment.setProperty("spring.datasource.url", "jdbc:postgresql://db/uppdrag");
        environment.setProperty("spring.mongodb.uri", "mongodb://documents/uppdrag");

        assertThatCode(this::start).doesNotThrowAnyException();
    }

    private void start() {
        new SharedStoresForOneSide().postProcessEnvironment(environment, new SpringApplication());
    }
}
