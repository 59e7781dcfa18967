package se.uppdrag.command.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.verifyNoInteractions;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.http.MediaType;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.uppdrag.command.Gateways;
import se.uppdrag.command.dispatch.CommandOutcomes;
import se.uppdrag.command.dispatch.Outcome;
import se.uppdrag.kernel.casefile.CaseFileEvent.CaseFileOpened;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@WebMvcTest(properties = "uppdrag.api.limit.batch=4MB")
class BatchResourceTest {

    private static final UUID CASE = UUID.fromString("11111111-1111-4111-8111-111111111111");
    private static final String GOOD = "{\"command\":\"open-case-file\",\"caseFileId\":\"" + CASE
            + "\",\"title\":\"Samverkan\",\"fact\":{\"entry\":\"history\"}}";
    private static final String BAD = "{\"command\":\"open-case-file\"}";

    private final JsonMapper json = new JsonMapper();

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private CommandOutcomes outcomes;

    @MockitoBean
    private CommandGateway gateway;

    @Test
    void answers_every_line_with_a_status_of_its_own() {
        committing();

        var lines = lines(post("/api/v1/commands", GOOD + "\n\n" + GOOD + "\n"));

        assertThat(lines).hasSize(2).allSatisfy(line -> {
            assertThat(line.path("status").intValue()).isEqualTo(201);
            assertThat(line.path("id").stringValue()).isEqualTo(CASE.toString());
            assertThat(line.path("position").intValue()).isEqualTo(17);
        });
        assertThat(lines.getLast().path("line").intValue()).isEqualTo(3);
    }

    @Test
    void stops_at_the_first_refusal() {
        committing();

        var lines = lines(post("/api/v1/commands", GOOD + "\n" + BAD + "\n" + GOOD));

        assertThat(statuses(lines)).containsExactly(201, 422);
        assertThat(lines.getLast().path("fields").get(0).path("field").stringValue())
                .isEqualTo("title");
        assertThat(lines.getLast().path("instance").stringValue()).isEqualTo("/api/v1/commands#2");
    }

    @Test
    void goes_on_when_asked_to() {
        committing();

        var lines = lines(post("/api/v1/commands?on-refusal=continue", GOOD + "\n" + BAD + "\nnonsense\n" + GOOD));

        assertThat(statuses(lines)).containsExactly(201, 422, 400, 201);
    }

    @Test
    void half_a_last_line_is_that_lines_fault() {
        committing();

        var lines = lines(post("/api/v1/commands", GOOD + "\n" + GOOD.substring(0, 40)));

        assertThat(statuses(lines)).containsExactly(201, 400);
    }

    @Test
    void a_line_needs_a_command_that_exists() {
        assertThat(statuses(lines(post(
                        "/api/v1/commands?on-refusal=continue",
                        "{\"title\":\"a\"}\n{\"command\":\"fly\"}\n{\"command\":7}"))))
                .containsExactly(400, 404, 400);
    }

    @Test
    void a_line_too_long_does_not_take_the_next_with_it() {
        committing();
        var tooLong = "{\"command\":\"open-case-file\",\"title\":\"" + "x".repeat(2_100_000) + "\"}";

        var lines = lines(post("/api/v1/commands?on-refusal=continue", tooLong + "\n" + GOOD));

        assertThat(statuses(lines)).containsExactly(413, 201);
    }

    @Test
    void each_line_has_a_key_its_own_or_the_batchs_with_its_number() {
        var sent = committing();

        mvc.post()
                .uri("/api/v1/commands")
                .header("Idempotency-Key", "natt")
                .contentType(MediaType.APPLICATION_NDJSON)
                .content(GOOD + "\n" + GOOD.replace("{\"command\"", "{\"key\":\"egen\",\"command\""))
                .exchange();

        assertThat(sent)
                .extracting(message -> message.getMetaData().get("commandKey"))
                .containsExactly("stab:natt:1", "stab:egen");
    }

    @Test
    void nothing_is_no_batch() {
        assertThat(post("/api/v1/commands", "\n \n")).hasStatus(400).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
    }

    @Test
    void a_batch_beyond_the_limit_does_nothing() {
        var body = (GOOD + "\n").repeat(4 * 1024 * 1024 / GOOD.length());

        assertThat(post("/api/v1/commands", body)).hasStatus(413);
        verifyNoInteractions(gateway);
    }

    @Test
    void knows_only_stop_and_continue() {
        assertThat(post("/api/v1/commands?on-refusal=maybe", GOOD)).hasStatus(400);
    }

    private List<CommandMessage<?>> committing() {
        return Gateways.committing(
                gateway, outcomes, new Outcome.Change(CASE, 0, new CaseFileOpened(CASE, "Samverkan", null)));
    }

    private MvcTestResult post(String uri, String body) {
        return mvc.post()
                .uri(uri)
                .contentType(MediaType.APPLICATION_NDJSON)
                .content(body)
                .exchange();
    }

    private List<JsonNode> lines(MvcTestResult result) {
        assertThat(result).hasStatus(200);
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8)
                .lines()
                .map(json::readTree)
                .toList();
    }

    private static List<Integer> statuses(List<JsonNode> lines) {
        return lines.stream().map(line -> line.path("status").intValue()).toList();
    }
}
