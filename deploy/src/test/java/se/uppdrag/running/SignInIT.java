package se.uppdrag.running;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.uppdrag.deploy.Installation;
import se.uppdrag.ledger.Ledger;

/** Signing in where demo people may, staying so, and being let go. */
@InRunningHouse
class SignInIT {

    @Test
    void a_page_leads_to_the_sign_in_and_comes_back(RunningHouse house, Visitor visitor) {
        visitor.page().navigate(house.url("/tidsfrister"));
        assertThat(visitor.page()).hasURL(house.url("/logga-in"));
        assertThat(visitor.page().getByLabel("Huvudmeny").getByRole(AriaRole.LINK))
                .hasCount(0);
        visitor.assertAccessible();
        visitor.assertFits();
        visitor.takePictures("logga-in");

        visitor.choose("Roll", "Revisor");
        visitor.press("Logga in");

        assertThat(visitor.page().getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("Tidsfrister");
        assertThat(visitor.page().locator("header")).containsText("Revisor");

        visitor.press("Logga ut");
        assertThat(visitor.page().getByText("Du är utloggad.")).isVisible();
        visitor.page().navigate(house.url("/tidsfrister"));
        assertThat(visitor.page()).hasURL(house.url("/logga-in"));
        visitor.assertNothingInTheConsole();
    }

    @Test
    void what_was_typed_is_still_there_when_the_session_had_ended(RunningHouse house, Visitor visitor) {
        visitor.open("/arenden/ny");
        visitor.fill("Ärendemening", "Skrivet innan sessionen tog slut");
        var before = house.bean(Ledger.class).headPosition();
        house.bean(JdbcClient.class).sql("DELETE FROM spring_session").update();

        visitor.press("Spara");
        visitor.choose("Roll", "Registrator");
        visitor.press("Logga in");

        assertThat(visitor.page().getByText("Det du skrev finns kvar")).isVisible();
        assertThat(visitor.field("Ärendemening")).hasValue("Skrivet innan sessionen tog slut");
        assertThat(house.bean(Ledger.class).headPosition()).isEqualTo(before);
        visitor.save();
        assertThat(visitor.page().getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .containsText("Skrivet innan sessionen tog slut");
    }

    @Test
    void the_api_takes_the_token_that_was_written_down_at_the_start(RunningHouse house) throws Exception {
        var file = house.bean(Installation.class).data().resolve("demo-tokens");
        var token = Files.readAllLines(file).stream()
                .filter(line -> line.startsWith("auditor "))
                .map(line -> line.substring("auditor ".length()))
                .findFirst()
                .orElseThrow();

        assertThat(status(house, "/api/v1/uppdrag", "Bearer " + token)).isEqualTo(200);
        assertThat(status(house, "/api/v1/uppdrag", "Bearer " + token + "x")).isEqualTo(401);
        assertThat(status(house, "/api/v1/uppdrag", "Bearer " + Issuer.token("office")))
                .isEqualTo(401);
        assertThat(status(house, "/api/v1/uppdrag", "Basic b2ZmaWNlOg==")).isEqualTo(401);
        assertThat(Files.getPosixFilePermissions(file)).hasSize(2);
    }

    @Test
    void a_session_is_no_way_into_the_api_and_a_form_without_its_token_is_not_sent(RunningHouse house, Visitor visitor)
            throws Exception {
        visitor.open("/");
        var cookies = visitor.page().context().cookies().stream()
                .map(cookie -> cookie.name + "=" + cookie.value)
                .toList();

        assertThat(visitor.page().request().get(house.url("/api/v1/uppdrag")).status())
                .isEqualTo(401);
        var before = house.bean(Ledger.class).headPosition();
        var forged = HttpRequest.newBuilder(URI.create(house.url("/arenden/ny")))
                .header("Cookie", String.join("; ", cookies))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("title=Smugglat"))
                .build();
        try (var client = HttpClient.newHttpClient()) {
            assertThat(client.send(forged, BodyHandlers.discarding()).statusCode())
                    .isEqualTo(302);
        }
        assertThat(house.bean(Ledger.class).headPosition()).isEqualTo(before);
    }

    @Test
    void pages_let_nothing_in_from_elsewhere(RunningHouse house, Visitor visitor) {
        var policy = visitor.open("/").headerValue("content-security-policy");

        assertThat(policy)
                .contains("default-src 'none'", "script-src 'self';", "style-src 'self';", "frame-ancestors 'none'")
                .doesNotContain("unsafe", "http");
    }

    private static int status(RunningHouse house, String path, String authorization) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(house.url(path)))
                .header("Authorization", authorization)
                .build();
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request, BodyHandlers.discarding()).statusCode();
        }
    }
}
