package se.uppdrag.command.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.Paths;
import java.util.Locale;
import java.util.regex.Pattern;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import se.uppdrag.command.dispatch.CommandCatalog;

/** The document as it is written, whatever the web framework found out by itself. */
@WebMvcTest
class ApiDocumentTest {

    @Autowired
    private ApiDocument customizer;

    @Autowired
    private MockMvcTester mvc;

    @MockitoBean
    private CommandGateway gateway;

    private final OpenAPI document = new OpenAPI();

    @BeforeEach
    void describe() {
        LocaleContextHolder.setLocale(Locale.of("sv"));
        document.paths(new Paths()
                .addPathItem("/api/v1/commands/{name}", new PathItem().post(new Operation()))
                .addPathItem(
                        "/api/v1/commands", new PathItem().get(new Operation()).post(new Operation()))
                .addPathItem("/api/v1/case-files/{*name}", new PathItem().get(new Operation()))
                .addPathItem("/api/v1/case-files/{name}/history", new PathItem().get(new Operation()))
                .addPathItem("/person", new PathItem().post(new Operation())));
        customizer.customise(document);
    }

    @AfterEach
    void forget() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void every_command_has_a_path_a_schema_and_an_example() {
        for (var type : new CommandCatalog().all()) {
            var operation =
                    document.getPaths().get("/api/v1/commands/" + type.name()).getPost();
            var body = operation.getRequestBody().getContent().get("application/json");
            assertThat(body.getExample()).as(type.name()).isNotNull();
            assertThat(document.getComponents().getSchemas())
                    .containsKey(type.type().getSimpleName());
            assertThat(body.getSchema().get$ref())
                    .isEqualTo("#/components/schemas/" + type.type().getSimpleName());
        }
    }

    @Test
    void every_reference_leads_somewhere() {
        var json = Json31.pretty(document);
        var schemas = document.getComponents().getSchemas();
        var matcher = Pattern.compile("\"#/components/schemas/([^\"]+)\"").matcher(json);

        assertThat(matcher.results().map(found -> found.group(1))).isNotEmpty().allMatch(schemas::containsKey);
    }

    @Test
    void says_nothing_of_pages_nor_of_what_is_said_better_elsewhere() {
        assertThat(document.getPaths())
                .containsKey("/api/v1/case-files/{name}")
                .doesNotContainKeys("/person", "/api/v1/commands/{name}", "/api/v1/case-files/{*name}");
    }

    @Test
    void a_number_in_several_diaries_is_a_conflict_and_a_history_is_in_words() {
        var read = document.getPaths().get("/api/v1/case-files/{name}").getGet().getResponses();
        var json = Json31.pretty(read.get("409"));
        var history =
                document.getPaths().get("/api/v1/case-files/{name}/history").getGet();

        assertThat(json).contains("/api/v1/problems/several-cases", "\"/api/v1/case-files/{name}\"");
        assertThat(Json31.pretty(read.get("404"))).contains("/api/v1/problems/not-found");
        assertThat(history.getSummary()).isEqualTo("Ärendets historik");
        assertThat(history.getResponses()).doesNotContainKey("409");
    }

    @Test
    void what_must_be_given_is_required_and_an_id_is_not() {
        var schema = document.getComponents().getSchemas().get("AssignUppdrag");

        assertThat(schema.getRequired()).contains("caseFileId", "title").doesNotContain("uppdragId", "basis");
        assertThat(document.getComponents().getSchemas().get("RecordTotals").getRequired())
                .contains("interested");
    }

    @Test
    void the_card_of_the_api_is_as_the_profile_wants_it() {
        assertThat(mvc.get().uri("/api-info").exchange())
                .hasStatus(200)
                .bodyJson()
                .hasPath("$.apiName")
                .hasPath("$.apiVersion")
                .hasPath("$.apiReleased")
                .hasPath("$.apiDocumentation")
                .hasPath("$.apiStatus");
    }
}
