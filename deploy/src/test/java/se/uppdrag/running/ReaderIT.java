package se.uppdrag.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages lead each role to the forms of its own commands. */
@InRunningHouse
class ReaderIT {

    private static final String NEW_CASE = "/arenden/ny";
    private static final String NEW_BODY = "/organ/nytt";

    @ParameterizedTest
    @ValueSource(strings = {"auditor", "archivist", "administrator", "investigator", "liaison-2303"})
    void who_opens_no_case_is_not_led_to_do_it(String actor, RunningHouse house) throws Exception {
        assertThat(seen(house, "/", actor)).contains("<main").doesNotContain(NEW_CASE);
        assertThat(seen(house, "/arenden", actor)).contains("<main").doesNotContain(NEW_CASE);
        assertThat(seen(house, "/organ", actor)).contains("<main").doesNotContain(NEW_BODY);
    }

    @Test
    void who_does_it_is(RunningHouse house) throws Exception {
        for (var actor : new String[] {"office", "registrar", "secretary"}) {
            assertThat(seen(house, "/", actor)).contains(NEW_CASE);
            assertThat(seen(house, "/arenden", actor)).contains(NEW_CASE);
            assertThat(seen(house, "/organ", actor)).contains(NEW_BODY);
        }
    }

    private static String seen(RunningHouse house, String page, String actor) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(house.url(page)))
                .header("Authorization", "Bearer " + house.token(actor))
                .build();
        try (var client = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build()) {
            var answer = client.send(request, BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(200);
            return answer.body();
        }
    }
}
