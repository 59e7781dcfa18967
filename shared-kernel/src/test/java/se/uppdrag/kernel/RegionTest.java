package se.uppdrag.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegionTest {

    private static final Region REGION = new Region(
            "Region Exempel",
            List.of(new Region.Body("RS", "Regionstyrelsen", null)),
            List.of(),
            List.of(new Region.Municipality("2326", "Bergs kommun")));

    @ParameterizedTest
    @CsvSource({"0114, Upplands Väsby", "0980, Gotland", "1480, Göteborg", "2584, Kiruna", "2326, Bergs kommun"})
    void every_municipality_of_the_country_has_a_name_and_the_countys_that_of_the_configuration(
            String code, String name) {
        assertThat(REGION.knowsMunicipality(code)).isTrue();
        assertThat(REGION.nameOf(Party.municipality(code))).isEqualTo(name);
    }

    @Test
    void a_code_that_no_municipality_has_is_shown_as_it_is() {
        assertThat(REGION.knowsMunicipality("9999")).isFalse();
        assertThat(REGION.nameOf(Party.municipality("9999"))).isEqualTo("9999");
    }

    @Test
    void only_its_own_bodies_are_known() {
        assertThat(REGION.knowsBody(Party.body("RS"))).isTrue();
        assertThat(REGION.knowsBody(Party.body("Regionstyrelsen, Region Skåne")))
                .isFalse();
        assertThat(REGION.knowsBody(Party.role("RS"))).isFalse();
    }
}
