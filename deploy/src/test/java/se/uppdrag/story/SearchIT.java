package se.uppdrag.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.uppdrag.running.InRunningHouse;
import se.uppdrag.running.RunningHouse;

/** The search of the house as it runs (OVW-02). */
@InRunningHouse
class SearchIT {

    @Test
    void what_was_just_recorded_is_found(RunningHouse house) {
        var api = new Api(house, "registrar");
        for (var title : new String[] {"Kajplatsutredning ett", "Kajplatsutredning två"}) {
            var opened = api.command("open-case-file", "{\"title\": \"%s\"}".formatted(title));
            assertThat(opened.status()).isLessThan(300);

            var found = api.get("/api/v1/search?q=" + encoded("kajplats \"" + title + "\"") + "&after="
                    + opened.json().path("position").asLong());

            assertThat(found.json().path("total").asLong()).isEqualTo(1);
            assertThat(found.json().path("lagging").asBoolean()).isFalse();
            assertThat(api.get(found.json().path("items").path(0).path("href").asString())
                            .json()
                            .path("title")
                            .asString())
                    .isEqualTo(title);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "å", "\"", "<"})
    void ten_thousand_signs_are_no_error(String sign, RunningHouse house) {
        var api = new Api(house, "registrar");
        var question = encoded(sign.repeat(10_000));

        assertThat(api.get("/sok?q=" + question).status()).isEqualTo(200);
        assertThat(api.get("/api/v1/search?q=" + question).json().path("cut").asBoolean())
                .isTrue();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
