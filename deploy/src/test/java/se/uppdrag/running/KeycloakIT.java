package se.uppdrag.running;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientService;
import se.uppdrag.ledger.Ledger;

/** Signing in through the real Keycloak with the realm that comes with the project, in the real browser. */
class KeycloakIT {

    private static Keycloak keycloak;
    private static RunningHouse house;
    private static Chromium chromium;

    private Visitor visitor;
    private Page page;

    @BeforeAll
    static void open(@TempDir Path directory) throws IOException {
        keycloak = new Keycloak();
        house = RunningHouse.open(directory, keycloak.options());
        chromium = new Chromium();
    }

    @AfterAll
    static void close() throws IOException {
        try (var first = keycloak;
                var second = house;
                var third = chromium) {
            // Each that was opened, the last one first.
        }
    }

    @BeforeEach
    void enter() {
        visitor = new Visitor(house, chromium.newContext());
        page = visitor.page();
    }

    @AfterEach
    void leave() {
        visitor.close();
    }

    @Test
    void a_page_leads_to_the_sign_in_with_a_proof_key_and_comes_back_to_that_very_page() {
        var asked = new ArrayList<String>();
        page.onRequest(request -> asked.add(request.url()));

        page.navigate(house.url("/tidsfrister?page=1"));
        assertThat(page).hasTitle("Logga in till Uppdrag");
        visitor.takePictures("logga-in-keycloak");
        prove("registrar");

        assertThat(page).hasURL(Pattern.compile(".*/tidsfrister\\?page=1(&continue)?$"));
        assertThat(page.locator("header")).containsText("Registrator – demo");
        assertThat(asked)
                .filteredOn(address -> address.contains("/protocol/openid-connect/auth?"))
                .isNotEmpty()
                .allSatisfy(address -> assertThat(address).contains("code_challenge=", "code_challenge_method=S256"));
        visitor.assertNothingInTheConsole();
    }

    @Test
    void the_role_decides_what_is_offered() {
        signIn("auditor", "/arenden");
        assertThat(heading()).hasText("Ärenden");
        assertThat(link("Nytt ärende")).hasCount(0);
        leaveEverywhere();

        signIn("registrar", "/arenden");
        assertThat(link("Nytt ärende").first()).isVisible();
        visitor.assertNothingInTheConsole();
    }

    @Test
    void a_liaison_begins_with_the_own_municipality_and_sees_no_other() {
        signIn("liaison-are", "/");

        assertThat(page).hasURL(Pattern.compile(".*/kommun(\\?.*)?$"));
        assertThat(heading()).hasText("Förfrågningar till Åre");
        assertThat(page.locator("main").innerText()).doesNotContain("Östersund", "Krokom", "Berg", "Bräcke", "Ragunda");
        visitor.assertNothingInTheConsole();
    }

    @Test
    void who_has_no_place_here_is_told_why() {
        signIn("no-role", "/");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("har ingen roll i registret");
        visitor.assertAccessible();
        visitor.assertFits();
        visitor.takePictures("logga-in-utan-roll");

        page.context().clearCookies();
        signIn("liaison-elsewhere", "/kommun");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("din organisation är inte känd här");
        page.navigate(house.url("/kommun"));
        assertThat(page.getByRole(AriaRole.ALERT)).isVisible();
        visitor.assertNothingInTheConsole();
    }

    @Test
    void what_was_typed_when_the_session_ended_is_shown_again_and_recorded_when_it_is_sent() {
        signIn("registrar", "/arenden/ny");
        visitor.fill("Ärendemening", "Skrivet innan sessionen tog slut");
        var before = recorded();
        house.bean(JdbcClient.class).sql("DELETE FROM spring_session").update();
        // Nor does Keycloak know anybody any longer.
        page.context()
                .clearCookies(new BrowserContext.ClearCookiesOptions()
                        .setDomain(URI.create(keycloak.issuer()).getHost()));

        visitor.press("Spara");
        prove("registrar");

        assertThat(page.getByText("Det du skrev finns kvar")).isVisible();
        assertThat(visitor.field("Ärendemening")).hasValue("Skrivet innan sessionen tog slut");
        assertThat(recorded()).isEqualTo(before);
        visitor.save();
        assertThat(heading()).containsText("Skrivet innan sessionen tog slut");
        assertThat(recorded()).isGreaterThan(before);
        visitor.assertNothingInTheConsole();
    }

    @Test
    void signing_out_ends_both_sessions() {
        signIn("secretary", "/arenden");

        leaveEverywhere();

        page.navigate(house.url("/arenden"));
        assertThat(page.getByLabel("Användarnamn")).isVisible();
        assertThat(page.url()).startsWith(keycloak.issuer());
        visitor.assertNothingInTheConsole();
    }

    @Test
    void another_node_knows_who_has_signed_in(@TempDir Path elsewhere) throws IOException {
        signIn("archivist", "/arenden");

        try (var other = RunningHouse.open(elsewhere, house.onItsStores(keycloak.options()))) {
            page.navigate(other.url("/arenden"));
            assertThat(page).hasURL(other.url("/arenden"));
            assertThat(page.locator("header")).containsText("Arkivarie – demo");
        }
    }

    @Test
    void nobody_comes_in_as_a_demo_person() throws Exception {
        page.navigate(house.url("/logga-in"));
        assertThat(link("Logga in med organisationens inloggning")).isVisible();
        assertThat(page.getByLabel("Roll")).hasCount(0);
        assertThat(statusWith(house.token("auditor"))).isEqualTo(401);

        // The form of demo people, as it would be sent.
        var token = page.context().cookies().stream()
                .filter(cookie -> "XSRF-TOKEN".equals(cookie.name))
                .map(cookie -> cookie.value)
                .findFirst();
        page.request()
                .post(
                        house.url("/logga-in"),
                        RequestOptions.create()
                                .setForm(FormData.create()
                                        .set("person", "office")
                                        .set("_csrf", token.orElse(""))));
        page.navigate(house.url("/arenden"));
        assertThat(page.getByLabel("Användarnamn")).isVisible();
    }

    @Test
    void the_api_takes_an_access_token_that_is_meant_for_it_and_no_other() throws Exception {
        signIn("auditor", "/arenden");
        var subject = house.bean(JdbcClient.class)
                .sql("SELECT principal_name FROM spring_session ORDER BY creation_time DESC LIMIT 1")
                .query(String.class)
                .single();
        var client = house.bean(OAuth2AuthorizedClientService.class).loadAuthorizedClient("uppdrag", subject);
        var tokens = keycloak.tokens(
                "client_id=uppdrag&client_secret=demo-only-change-me&grant_type=refresh_token&refresh_token="
                        + client.getRefreshToken().getTokenValue());
        var foreign =
                keycloak.tokens("client_id=admin-cli&grant_type=password&scope=openid&username=auditor&password=demo");

        assertThat(statusWith(client.getAccessToken().getTokenValue())).isEqualTo(200);
        assertThat(statusWith(tokens.path("access_token").asString())).isEqualTo(200);
        assertThat(statusWith(tokens.path("id_token").asString())).isEqualTo(401);
        assertThat(statusWith(foreign.path("access_token").asString())).isEqualTo(401);
    }

    private int statusWith(String token) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(house.url("/api/v1/uppdrag")))
                .header("Authorization", "Bearer " + token)
                .build();
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request, BodyHandlers.discarding()).statusCode();
        }
    }

    private static long recorded() {
        return house.bean(Ledger.class).headPosition();
    }

    private void signIn(String person, String path) {
        page.navigate(house.url(path));
        prove(person);
    }

    /** As Keycloak asks: who, and then the password. */
    private void prove(String person) {
        page.getByLabel("Användarnamn").fill(person);
        submit();
        page.getByLabel("Lösenord", new Page.GetByLabelOptions().setExact(true)).fill("demo");
        submit();
        page.waitForURL(Pattern.compile("^http://localhost:.*"));
    }

    private void submit() {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Logga in").setExact(true))
                .click();
    }

    private void leaveEverywhere() {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Logga ut"))
                .click();
        assertThat(page.getByText("Du är utloggad.")).isVisible();
    }

    private Locator heading() {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
    }

    private Locator link(String text) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(text));
    }
}
