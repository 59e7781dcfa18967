package se.uppdrag.command.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.http.MediaType;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.uppdrag.command.CommandRejected;
import se.uppdrag.command.FakeMemory;
import se.uppdrag.command.Gateways;
import se.uppdrag.command.casefile.CaseFileCommand.OpenCaseFile;
import se.uppdrag.command.casefile.CaseFileCommand.RecordDecision;
import se.uppdrag.command.dispatch.CommandMemory.Remembered;
import se.uppdrag.command.dispatch.CommandOutcomes;
import se.uppdrag.command.dispatch.DoorRejection;
import se.uppdrag.command.dispatch.Outcome;
import se.uppdrag.kernel.Party;
import se.uppdrag.kernel.casefile.CaseFileEvent.CaseFileOpened;
import se.uppdrag.kernel.casefile.CaseFileEvent.CaseNumberAdded;
import se.uppdrag.ledger.DuplicateCommand;
import se.uppdrag.ledger.LedgerUnavailable;
import se.uppdrag.ledger.StreamConflict;

@WebMvcTest
class CommandResourceTest {

    private static final UUID CASE = UUID.fromString("11111111-1111-4111-8111-111111111111");
    private static final String OPEN = "{\"caseFileId\":\"" + CASE + "\",\"title\":\"Samverkan\"}";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private CommandOutcomes outcomes;

    @Autowired
    private FakeMemory memory;

    @MockitoBean
    private CommandGateway gateway;

    @BeforeEach
    void forget() {
        memory.commands.clear();
        memory.versions.clear();
    }

    @Test
    void answers_with_id_version_position_and_where_to_look() {
        var sent = Gateways.committing(gateway, outcomes, opened(0));

        var result = post("open-case-file", OPEN);

        assertThat(result).hasStatus(201);
        assertThat(result).headers().hasValue("ETag", "\"0\"").hasValue("Location", "/api/v1/case-files/" + CASE);
        assertThat(result).bodyJson().isStrictlyEqualTo("""
                        {"id":"%s","version":0,"position":17,"warnings":[]}""".formatted(CASE));
        assertThat(sent.getFirst().getPayload()).isEqualTo(new OpenCaseFile(CASE, "Samverkan", null, null, null));
        assertThat(sent.getFirst().getMetaData())
                .containsEntry("actor", "stab")
                .containsEntry("role", "OFFICE")
                .containsEntry("happened.from", "2017-05-31")
                .containsEntry("entry", "LIVE");
    }

    @Test
    void draws_an_id_for_what_a_command_brings_into_being() {
        var sent = Gateways.committing(gateway, outcomes, opened(0));

        assertThat(post("open-case-file", "{\"title\":\"Samverkan\"}")).hasStatus(201);

        assertThat(((OpenCaseFile) sent.getFirst().getPayload()).caseFileId()).isNotNull();
    }

    @Test
    void writes_what_history_leaves_out_as_not_stated() {
        var sent = Gateways.committing(gateway, outcomes);
        var decision = """
                {"caseFileId":"%s","decidedBy":"BODY","points":[{"number":"1","outcome":"DECIDED"}],
                 "meeting":"oktober","fact":{"entry":"history","happened":"våren 2017","source":"RS/1008/2017, s. 1","example":true}}""".formatted(CASE);

        assertThat(post("record-decision", decision)).hasStatus2xxSuccessful();

        var command = (RecordDecision) sent.getFirst().getPayload();
        assertThat(command.decider()).isEqualTo(Party.NOT_STATED);
        assertThat(command.reservations()).isEmpty();
        assertThat(command.points().getFirst().premises()).isEmpty();
        assertThat(command.meeting()).extracting("text").isEqualTo("oktober");
        assertThat(sent.getFirst().getMetaData())
                .containsEntry("happened.text", "våren 2017")
                .containsEntry("example", "true")
                .containsEntry("source", "RS/1008/2017, s. 1");
    }

    @Test
    void warns_of_a_number_that_does_not_fit_its_diary() {
        Gateways.committing(
                gateway,
                outcomes,
                opened(0),
                new Outcome.Change(CASE, 1, new CaseNumberAdded(CASE, "RS", "1008/17", false)));

        var result = post("open-case-file", OPEN);

        assertThat(result)
                .hasStatus(201)
                .bodyJson()
                .extractingPath("$.warnings[0].code")
                .isEqualTo("dnr-form");
        assertThat(result)
                .bodyJson()
                .extractingPath("$.warnings[0].message")
                .asString()
                .contains("1008/17");
    }

    static Stream<Arguments> badInput() {
        var uppdrag = "\"uppdragId\":\"" + CASE + "\",";
        return Stream.of(
                Arguments.of("unknown-thing", "{}", 404, "unknown-command", null),
                Arguments.of("open-case-file", "{\"title\":", 400, "malformed-json", null),
                Arguments.of("open-case-file", "", 400, "not-an-object", null),
                Arguments.of("open-case-file", "[]", 400, "not-an-object", null),
                Arguments.of("open-case-file", "{} {}", 400, "malformed-json", null),
                Arguments.of("open-case-file", "{\"title\":\"a\",\"title\":\"b\"}", 400, "malformed-json", null),
                Arguments.of("open-case-file", "{}", 422, "invalid-command", "title"),
                Arguments.of("open-case-file", "{\"title\":\"  \"}", 422, "invalid-command", "title"),
                Arguments.of("open-case-file", "{\"title\":7}", 400, "malformed-command", "title"),
                Arguments.of("open-case-file", "{\"title\":\"a\",\"titel\":\"b\"}", 400, "malformed-command", "titel"),
                Arguments.of(
                        "open-case-file",
                        "{\"title\":\"a\",\"caseFileId\":\"1-2-3-4-5\"}",
                        400,
                        "malformed-command",
                        "caseFileId"),
                Arguments.of(
                        "open-case-file", "{\"title\":\"" + "x".repeat(301) + "\"}", 422, "invalid-command", "title"),
                Arguments.of(
                        "open-case-file",
                        "{\"title\":\"a\",\"summary\":\"" + "x".repeat(2_100_000) + "\"}",
                        413,
                        "too-large",
                        null),
                Arguments.of(
                        "open-case-file",
                        "{\"title\":\"a\",\"fact\":{\"happened\":\"31 februari 2017\"}}",
                        422,
                        "invalid-command",
                        "fact.happened"),
                Arguments.of(
                        "open-case-file",
                        "{\"title\":\"a\",\"fact\":{\"entry\":\"later\"}}",
                        400,
                        "malformed-command",
                        "fact.entry"),
                Arguments.of(
                        "open-case-file",
                        "{\"title\":\"a\",\"fact\":{\"known\":\"2017-02-31\"}}",
                        400,
                        "malformed-command",
                        "fact.known"),
                Arguments.of(
                        "set-deadline",
                        "{" + uppdrag + "\"deliverable\":\"slutrapport\",\"due\":\"oktober\"}",
                        422,
                        "invalid-command",
                        "due"),
                Arguments.of(
                        "set-deadline",
                        "{" + uppdrag + "\"deliverable\":\"slutrapport\",\"due\":{\"text\":\"x\",\"kind\":\"DATE\"}}",
                        422,
                        "invalid-command",
                        "due"),
                Arguments.of(
                        "set-deadline",
                        "{\"deliverable\":\"x\",\"due\":\"snarast\"}",
                        422,
                        "invalid-command",
                        "uppdragId"),
                Arguments.of(
                        "start-phase", "{" + uppdrag + "\"phase\":{\"key\":\"x\"}}", 400, "malformed-command", "phase"),
                Arguments.of(
                        "add-giver",
                        "{" + uppdrag + "\"giver\":\"municipality:9999\"}",
                        422,
                        "invalid-command",
                        "giver"),
                Arguments.of(
                        "add-giver", "{" + uppdrag + "\"giver\":\"planet:Mars\"}", 400, "malformed-command", "giver"),
                Arguments.of(
                        "assess-collaboration",
                        "{" + uppdrag
                                + "\"area\":\"transport\",\"interest\":\"MAYBE\",\"gain\":\"GAIN\",\"grounds\":\"x\"}",
                        400,
                        "malformed-command",
                        "interest"),
                Arguments.of(
                        "assess-collaboration",
                        "{" + uppdrag + "\"area\":\"transport\",\"interest\":\"INTEREST\",\"gain\":\"GAIN\"}",
                        422,
                        "invalid-command",
                        "grounds"),
                Arguments.of(
                        "record-totals",
                        "{" + uppdrag + "\"consultationId\":\"" + CASE
                                + "\",\"conditional\":0,\"notInterested\":-1,\"silent\":0}",
                        422,
                        "invalid-command",
                        "interested"),
                Arguments.of(
                        "plan-phases",
                        "{" + uppdrag + "\"phases\":[{\"key\":\"Fas 1\",\"name\":\"Fas 1\"}]}",
                        422,
                        "invalid-command",
                        "phases[0].key"));
    }

    @ParameterizedTest(name = "{0} {3} {4}")
    @MethodSource("badInput")
    void bad_input_is_a_problem_with_its_field(String command, String body, int status, String type, String field) {
        var result = post(command, body);

        assertThat(result).hasStatus(status).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(result).bodyJson().extractingPath("$.type").isEqualTo("/api/v1/problems/" + type);
        assertThat(result).bodyJson().extractingPath("$.status").isEqualTo(status);
        assertThat(result).bodyJson().extractingPath("$.instance").isEqualTo("/api/v1/commands/" + command);
        assertThat(result).bodyJson().extractingPath("$.title").asString().isNotBlank();
        assertThat(result).bodyText().doesNotContain("Exception", "se.uppdrag", "tools.jackson");
        if (field != null) {
            assertThat(result)
                    .bodyJson()
                    .extractingPath("$.fields[*].field")
                    .asArray()
                    .contains(field);
        }
        verifyNoInteractions(gateway);
    }

    @Test
    void finds_everything_that_is_wrong_at_once_and_each_thing_once() {
        var result = post("plan-phases", """
                {"uppdragId":"%s","phases":[{"key":"Fas 1","name":" ","outsourcing":"ja","conditions":[{"gate":"X"}]}],"extra":1}""".formatted(CASE));

        assertThat(result)
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.fields[*].field")
                .asArray()
                .containsExactlyInAnyOrder(
                        "extra",
                        "phases[0].outsourcing",
                        "phases[0].conditions[0].gate",
                        "phases[0].key",
                        "phases[0].name",
                        "phases[0].conditions[0].source",
                        "phases[0].conditions[0].standing");
    }

    @Test
    void speaks_swedish_unless_asked_for_english() {
        assertThat(post("open-case-file", "{}"))
                .bodyJson()
                .extractingPath("$.fields[0].message")
                .isEqualTo("Uppgiften saknas.");
        assertThat(mvc.post()
                        .uri("/api/v1/commands/open-case-file")
                        .header("Accept-Language", "en")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{}")
                        .exchange())
                .bodyJson()
                .extractingPath("$.fields[0].message")
                .isEqualTo("This is missing.");
    }

    @Test
    void a_refusal_names_what_stands_in_the_way() {
        when(gateway.sendAndWait(any()))
                .thenThrow(new CommandRejected(new DoorRejection.NotYourParty(Party.municipality("2309"))));

        var result = post("open-case-file", OPEN);

        assertThat(result)
                .hasStatus(403)
                .bodyJson()
                .extractingPath("$.type")
                .isEqualTo("/api/v1/problems/not-your-party");
        assertThat(result).bodyJson().extractingPath("$.detail").asString().contains("Krokom");
        assertThat(result).bodyJson().extractingPath("$.fields[0].field").isEqualTo("party");
    }

    @Test
    void a_number_that_is_taken_is_a_conflict() {
        var conflict = conflict(se.uppdrag.kernel.casefile.DnrEvent.idOf("RS", "RS/1008/2017"), true);
        when(gateway.sendAndWait(any())).thenThrow(conflict);

        var result = post("open-case-file", "{\"title\":\"a\",\"diary\":\"RS\",\"dnr\":\"RS/1008/2017\"}");

        assertThat(result).hasStatus(409).bodyJson().extractingPath("$.type").isEqualTo("/api/v1/problems/dnr-taken");
        assertThat(result).bodyJson().extractingPath("$.fields[0].field").isEqualTo("dnr");
    }

    @Test
    void an_id_that_is_taken_is_a_conflict() {
        var conflict = conflict(CASE, true);
        when(gateway.sendAndWait(any())).thenThrow(conflict);

        assertThat(post("open-case-file", OPEN))
                .hasStatus(409)
                .bodyJson()
                .extractingPath("$.type")
                .isEqualTo("/api/v1/problems/already-exists");
    }

    @Test
    void decides_again_when_somebody_else_was_faster() {
        when(gateway.sendAndWait(any()))
                .thenThrow(new ConcurrencyException("first"))
                .thenReturn(null);
        memory.versions.put(CASE, 4L);

        assertThat(post("open-case-file", OPEN))
                .hasStatus(200)
                .bodyJson()
                .extractingPath("$.version")
                .isEqualTo(4);
    }

    @Test
    void gives_up_when_others_are_always_faster() {
        when(gateway.sendAndWait(any())).thenThrow(new ConcurrencyException("always"));

        assertThat(post("open-case-file", OPEN))
                .hasStatus(409)
                .bodyJson()
                .extractingPath("$.type")
                .isEqualTo("/api/v1/problems/changed-by-others");
    }

    @Test
    void a_stale_version_fails_the_precondition() {
        memory.versions.put(CASE, 4L);

        var result = mvc.post()
                .uri("/api/v1/commands/open-case-file")
                .header("If-Match", "\"3\"")
                .contentType(MediaType.APPLICATION_JSON)
                .content(OPEN)
                .exchange();

        assertThat(result).hasStatus(412).bodyJson().extractingPath("$.version").isEqualTo(4);
    }

    @Test
    void the_same_key_with_the_same_body_gets_the_first_answer_again() {
        var sent = Gateways.committing(gateway, outcomes, opened(0));
        assertThat(withKey("n-1", OPEN)).hasStatus(201);
        assertThat(sent.getFirst().getMetaData()).containsEntry("commandKey", "stab:n-1");
        var hash = (String) sent.getFirst().getMetaData().get("commandHash");
        memory.commands.put("stab:n-1", new Remembered(hash, new Outcome(List.of(opened(0)), 17)));
        var duplicate = mock(DuplicateCommand.class);
        doThrow(duplicate).when(gateway).sendAndWait(any());

        var again = withKey("n-1", "{ \"title\": \"Samverkan\", \"caseFileId\": \"" + CASE + "\" }");

        assertThat(again).hasStatus(201).headers().hasValue("Idempotent-Replay", "true");
        assertThat(again).bodyJson().extractingPath("$.position").isEqualTo(17);
    }

    @Test
    void the_same_key_with_another_body_is_refused() {
        memory.commands.put("stab:n-1", new Remembered("00", new Outcome(List.of(opened(0)), 17)));
        var duplicate = mock(DuplicateCommand.class);
        when(gateway.sendAndWait(any())).thenThrow(duplicate);

        assertThat(withKey("n-1", OPEN))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.type")
                .isEqualTo("/api/v1/problems/key-reused");
    }

    @Test
    void a_refused_command_may_be_one_that_came_before() {
        var sent = Gateways.committing(gateway, outcomes, opened(0));
        withKey("n-1", OPEN);
        var hash = (String) sent.getFirst().getMetaData().get("commandHash");
        memory.commands.put("stab:n-1", new Remembered(hash, new Outcome(List.of(opened(0)), 17)));
        doThrow(new CommandRejected(new DoorRejection.ChannelNeeded()))
                .when(gateway)
                .sendAndWait(any());

        assertThat(withKey("n-1", OPEN)).hasStatus(201).headers().hasValue("Idempotent-Replay", "true");
    }

    @Test
    void an_unknown_actor_is_nobody() {
        var result = mvc.post()
                .uri("/api/v1/commands/open-case-file")
                .principal(() -> "okänd")
                .contentType(MediaType.APPLICATION_JSON)
                .content(OPEN)
                .exchange();

        assertThat(result).hasStatus(401).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
    }

    @Test
    void says_when_to_try_again_while_the_ledger_is_gone() {
        var gone = mock(LedgerUnavailable.class);
        when(gateway.sendAndWait(any())).thenThrow(gone);

        assertThat(post("open-case-file", OPEN)).hasStatus(503).headers().hasValue("Retry-After", "5");
    }

    @Test
    void a_bug_tells_nothing_of_the_inside() {
        when(gateway.sendAndWait(any())).thenThrow(new IllegalStateException("secret of se.uppdrag"));

        assertThat(post("open-case-file", OPEN)).hasStatus(500).bodyText().doesNotContain("secret", "se.uppdrag");
    }

    @Test
    void another_content_type_is_refused() {
        assertThat(mvc.post()
                        .uri("/api/v1/commands/open-case-file")
                        .contentType(MediaType.TEXT_PLAIN)
                        .content(OPEN)
                        .exchange())
                .hasStatus(415)
                .hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
    }

    @Test
    void lists_every_command_with_its_schema() {
        var result = mvc.get().uri("/api/v1/commands").exchange();

        assertThat(result).hasStatus(200);
        assertThat(result)
                .bodyJson()
                .extractingPath("$.commands[?(@.name=='assign-uppdrag')].schema")
                .asArray()
                .containsExactly("/v3/api-docs#/components/schemas/AssignUppdrag");
    }

    private MvcTestResult post(String command, String body) {
        return mvc.post()
                .uri("/api/v1/commands/" + command)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    private MvcTestResult withKey(String key, String body) {
        return mvc.post()
                .uri("/api/v1/commands/open-case-file")
                .header("Idempotency-Key", key)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    private static StreamConflict conflict(UUID stream, boolean exists) {
        var conflict = mock(StreamConflict.class);
        when(conflict.streamExists()).thenReturn(exists);
        when(conflict.aggregateId()).thenReturn(stream);
        return conflict;
    }

    private static Outcome.Change opened(long sequence) {
        return new Outcome.Change(CASE, sequence, new CaseFileOpened(CASE, "Samverkan", null));
    }
}
