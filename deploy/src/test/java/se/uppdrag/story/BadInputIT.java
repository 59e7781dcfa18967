package se.uppdrag.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.uppdrag.ledger.Ledger;
import se.uppdrag.running.InRunningHouse;
import se.uppdrag.running.RunningHouse;

/** Whatever comes in, the answer says what is wrong and where, in plain words, and nothing that was right is lost. */
@InRunningHouse
class BadInputIT {

    private static final String OPEN = """
            {"caseFileId":"%s","title":"%s"}""";

    private RunningHouse house;
    private Api office;

    @BeforeEach
    void arrive(RunningHouse house) {
        this.house = house;
        office = new Api(house, "office");
    }

    @Test
    void an_unknown_command() {
        assertThat(problem(office.command("buy-coffee", "{}"), 404).kind()).isEqualTo("unknown-command");
    }

    @Test
    void an_unknown_field() {
        var answer = office.command("open-case-file", """
                {"title":"Ärende","colour":"blue"}""");
        assertThat(problem(answer, 400).fields()).containsExactly("colour");
    }

    @Test
    void a_missing_field() {
        assertThat(problem(office.command("open-case-file", "{}"), 422).fields())
                .contains("title");
    }

    @Test
    void a_wrong_type() {
        var answer = office.command("open-case-file", """
                {"title":{"sv":"Ärende"}}""");
        assertThat(problem(answer, 400).fields()).containsExactly("title");
    }

    @Test
    void every_wrong_field_is_named_at_once() {
        var answer = office.command("assign-uppdrag", """
                {"caseFileId":"abc","title":"","basis":"WHIM","givers":"body:RS","fact":{"known":"i går"}}""");
        assertThat(problem(answer, 400).fields()).contains("caseFileId", "title", "basis", "givers", "fact.known");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "[]", "null", "{", "{\"title\":\"a\",\"title\":\"b\"}", "{\"title\":\"a\"} x", "\"text\""})
    void something_that_is_not_one_json_object(String body) {
        problem(office.command("open-case-file", body), 400);
    }

    @Test
    void json_as_deep_as_a_well() {
        problem(office.command("open-case-file", "{\"title\":" + "[".repeat(100_000)), 400);
    }

    @Test
    void bytes_that_are_not_utf_8() {
        var bytes = "{\"title\":\"Ärende\"}".getBytes(StandardCharsets.ISO_8859_1);
        problem(office.post("/api/v1/commands/open-case-file", "application/json", bytes), 400);
    }

    @Test
    void a_body_of_another_kind() {
        problem(office.post("/api/v1/commands/open-case-file", "text/plain", new byte[] {'a'}), 415);
    }

    @Test
    void a_number_that_is_taken() {
        var dnr = Uppdrag.freeDnr();
        assertThat(openWith(dnr).status()).isEqualTo(201);
        var answer = problem(openWith(dnr), 409);
        assertThat(answer.fields()).containsExactly("dnr");
        assertThat(answer.json().path("detail").asString()).contains(dnr);
    }

    @Test
    void a_number_of_unusual_form_is_saved_with_a_warning() {
        var dnr = "RS 2024-" + Uppdrag.any();
        var answer = openWith(dnr);
        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.json().path("warnings")).hasSize(1);
        assertThat(answer.json().path("warnings").path(0).path("message").asString())
                .contains(dnr);
    }

    @Test
    void a_diary_that_does_not_exist() {
        var answer = office.command("open-case-file", """
                {"title":"Ärende","diary":"XX","dnr":"XX/1/2024"}""");
        assertThat(problem(answer, 422).fields()).containsExactly("diary");
    }

    @Test
    void an_unknown_municipality() {
        var uppdrag = Uppdrag.placed(office);
        var answer = office.command("add-party", """
                {"uppdragId":"%s","consultationId":"%s","party":"municipality:9999"}""".formatted(uppdrag.id(), uppdrag.round()));
        problem(answer, 422);
        assertThat(answer.fields()).containsExactly("party");
        assertThat(answer.text()).contains("9999");
    }

    @Test
    void two_megabytes_of_text() {
        var long_ = "a".repeat(1_900_000);
        var answer = office.command("open-case-file", OPEN.formatted(Uppdrag.any(), long_));
        assertThat(problem(answer, 422).fields()).containsExactly("title");
        problem(office.command("open-case-file", OPEN.formatted(Uppdrag.any(), long_ + long_)), 413);
    }

    @Test
    void two_megabytes_in_a_line_of_a_batch() {
        var results =
                office.batch(List.of(line("a".repeat(3_000_000)), line("Ärende")), "Accept", "application/x-ndjson");
        assertThat(results).hasSize(1);
        assertThat(results.getFirst().path("status").asInt()).isEqualTo(413);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", " \n\t\n"})
    void an_empty_batch(String body) {
        var answer = office.post("/api/v1/commands", "application/x-ndjson", body.getBytes(StandardCharsets.UTF_8));
        assertThat(problem(answer, 400).kind()).isEqualTo("batch-empty");
    }

    @Test
    void half_a_line_at_the_end_of_a_batch() {
        var results = office.batch(
                List.of(line("Första"), line("Andra"), line("Tredje").substring(0, 30)));
        assertThat(results).extracting(result -> result.path("status").asInt()).containsExactly(201, 201, 400);
        assertThat(results.getLast().path("type").asString()).endsWith("/malformed-json");
        assertThat(results.getLast().path("line").asInt()).isEqualTo(3);
    }

    @Test
    void a_batch_stops_at_the_first_refusal_or_goes_on_as_asked() {
        var refused = "{\"command\":\"open-case-file\"}";
        assertThat(office.batch(List.of(line("Första"), refused, line("Tredje"))))
                .hasSize(2);
        var lines = String.join("\n", line("Första"), refused, line("Tredje"));
        var all = Api.results(office.post(
                "/api/v1/commands?on-refusal=continue",
                "application/x-ndjson",
                lines.getBytes(StandardCharsets.UTF_8)));
        assertThat(all).extracting(result -> result.path("status").asInt()).containsExactly(201, 422, 201);
    }

    /** Not bad at all: a decision may say from when it holds, and page and API say so too. */
    @Test
    void a_decision_of_the_past_that_is_in_force_later() {
        var uppdrag = Uppdrag.placed(office);
        var answer = office.command("record-decision", """
                {"caseFileId":"%s","decisionId":"%s","decidedBy":"BODY","decider":"body:RS","paragraph":"§ 9","inForceFrom":"2131-01-01",
                 "points":[{"number":"1","outcome":"DECIDED","text":"Ny organisation gäller.","force":"MUST"}],
                 "fact":{"happened":"2024-01-31","source":"Protokoll"}}""".formatted(uppdrag.caseFile(), Uppdrag.any()));
        assertThat(answer.status()).as(answer.text()).isLessThan(300);
        CaughtUp.in(house);
        assertThat(office.get("/arenden/" + uppdrag.caseFile()).text())
                .contains("Gäller från", "<span>2131-01-01</span>");
        var decisions =
                office.get("/api/v1/case-files/" + uppdrag.caseFile()).json().path("decisions");
        assertThat(decisions.path(1).path("inForceFrom").path("from").asString())
                .isEqualTo("2131-01-01");
    }

    @Test
    void a_text_file_that_is_too_large_to_be_read() {
        var uppdrag = Uppdrag.placed(office);
        var body =
                "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.txt\"\r\nContent-Type: text/plain\r\n\r\n"
                        + "a".repeat(1_100_000) + "\r\n--x--\r\n";
        var answer = office.post(
                "/arenden/" + uppdrag.caseFile() + "/ur-text",
                "multipart/form-data; boundary=x",
                body.getBytes(StandardCharsets.UTF_8));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text()).contains("Den får vara högst 1 MB.").doesNotContain("Exception");
    }

    @Test
    void a_stale_version() {
        var uppdrag = Uppdrag.placed(office);
        var rename = """
                {"uppdragId":"%s","title":"%s"}""";
        var first = office.command("rename", rename.formatted(uppdrag.id(), "Första"));
        var second = office.command("rename", rename.formatted(uppdrag.id(), "Andra"), "If-Match", first.etag());
        assertThat(second.status()).isEqualTo(200);
        var stale = office.command("rename", rename.formatted(uppdrag.id(), "Tredje"), "If-Match", first.etag());
        assertThat(problem(stale, 412).kind()).isEqualTo("stale-version");
        problem(office.command("rename", rename.formatted(uppdrag.id(), "Tredje"), "If-Match", "seven"), 400);
    }

    @Test
    void the_same_key_again_is_the_same_answer_and_with_another_body_a_problem() {
        var key = Uppdrag.any();
        var body = OPEN.formatted(Uppdrag.any(), "Ärende");
        var first = office.command("open-case-file", body, "Idempotency-Key", key);
        var again = office.command("open-case-file", body, "Idempotency-Key", key);
        assertThat(first.status()).isEqualTo(201);
        assertThat(again.json()).isEqualTo(first.json());
        var other = office.command("open-case-file", OPEN.formatted(Uppdrag.any(), "Annat"), "Idempotency-Key", key);
        assertThat(problem(other, 422).kind()).isEqualTo("key-reused");
    }

    @Test
    void many_people_change_the_same_uppdrag_at_once_and_nothing_is_lost() throws Exception {
        var uppdrag = Uppdrag.placed(office);
        var before = version(uppdrag);
        var answers = atOnce(IntStream.range(0, 16)
                .mapToObj(number ->
                        (Callable<Api.Answer>) () -> office.command("add-task", task(uppdrag, "uppgift-" + number)))
                .toList());
        assertThat(answers).extracting(Api.Answer::status).containsOnly(200);
        assertThat(version(uppdrag)).isEqualTo(before + 16);
    }

    @Test
    void of_many_people_who_saw_the_same_version_one_is_first() throws Exception {
        var uppdrag = Uppdrag.placed(office);
        var seen = "\"%d\"".formatted(version(uppdrag));
        var answers = atOnce(IntStream.range(0, 8)
                .mapToObj(number -> (Callable<Api.Answer>)
                        () -> office.command("add-task", task(uppdrag, "uppgift-" + number), "If-Match", seen))
                .toList());
        assertThat(answers).filteredOn(answer -> answer.status() == 200).hasSize(1);
        assertThat(answers).filteredOn(answer -> answer.status() == 412).hasSize(7);
    }

    @Test
    void work_on_an_excluded_area() {
        var uppdrag = Uppdrag.placed(office);
        var answer = office.command("assess-collaboration", """
                {"uppdragId":"%s","area":"kost","interest":"INTEREST","gain":"GAIN","grounds":"Prov"}""".formatted(uppdrag.id()));
        assertThat(problem(answer, 409).fields()).containsExactly("area");
        assertThat(answer.json().path("detail").asString()).contains("Utreds redan.");
    }

    @Test
    void a_gate_that_is_closed() {
        var uppdrag = Uppdrag.placed(office);
        var answer = office.command("escalate-to-outsourcing-analysis", """
                {"uppdragId":"%s","area":"transport"}""".formatted(uppdrag.id()));
        assertThat(problem(answer, 409).kind()).isEqualTo("gate-closed");
        assertThat(answer.fields()).containsExactly("area");
    }

    @Test
    void an_answer_for_a_foreign_municipality() {
        var uppdrag = Uppdrag.placed(office);
        var ragunda = office.as("liaison-2303");
        assertThat(problem(ragunda.command("submit-answer", uppdrag.answerOf("2380")), 403)
                        .fields())
                .containsExactly("party");
        assertThat(ragunda.command("submit-answer", uppdrag.answerOf("2303")).status())
                .isEqualTo(200);
    }

    @Test
    void an_answer_of_one_that_was_not_asked() {
        var uppdrag = Uppdrag.placed(office);
        problem(office.as("liaison-2305").command("submit-answer", uppdrag.answerOf("2305")), 404);
    }

    @Test
    void an_act_that_is_not_the_persons_task() {
        problem(office.as("auditor").command("open-case-file", OPEN.formatted(Uppdrag.any(), "Ärende")), 403);
    }

    @Test
    void a_person_nobody_knows() {
        problem(office.as("nobody").command("open-case-file", OPEN.formatted(Uppdrag.any(), "Ärende")), 401);
    }

    @Test
    void closing_by_someone_whose_it_is_not() {
        var uppdrag = Uppdrag.placed(office);
        var answer = office.command("close", """
                {"uppdragId":"%s","decider":"body:HSN","reference":"§ 2"}""".formatted(uppdrag.id()));
        assertThat(problem(answer, 403).fields()).containsExactly("decider");
    }

    @Test
    void an_uppdrag_that_does_not_exist() {
        problem(office.command("rename", """
                {"uppdragId":"%s","title":"Prov"}""".formatted(Uppdrag.any())), 404);
    }

    @ParameterizedTest
    @CsvSource({"31 februari 2030", "2030-02-31", "oktober", "snart kanske", "den 32 maj 2030"})
    void a_day_that_does_not_exist_or_cannot_be_read(String due) {
        var uppdrag = Uppdrag.placed(office);
        office.command("set-deliverable", """
                {"uppdragId":"%s","deliverable":"rapport","name":"Rapport","kind":"FINAL_REPORT","receiver":"body:RS"}""".formatted(uppdrag.id()));
        var answer = office.command("set-deadline", """
                {"uppdragId":"%s","deliverable":"rapport","due":"%s"}""".formatted(uppdrag.id(), due));
        assertThat(problem(answer, 422).fields()).containsExactly("due");
    }

    @Test
    void an_act_that_happened_on_a_day_that_does_not_exist() {
        var answer = office.command("open-case-file", """
                {"title":"Ärende","fact":{"happened":"31 februari 2024"}}""");
        assertThat(problem(answer, 422).fields()).containsExactly("fact.happened");
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/uppdrag?limit=many, 400",
        "/api/v1/uppdrag?limit=-1, 400",
        "/api/v1/uppdrag?light=PURPLE, 400",
        "/api/v1/uppdrag?dueBefore=2030-02-31, 400",
        "/api/v1/uppdrag?municipality=ragunda, 400",
        "/api/v1/uppdrag/0000dead-0000-4000-8000-000000000000, 404",
        "/api/v1/consultations/0000dead-0000-4000-8000-000000000000, 404",
        "/api/v1/case-files/RS%2F0%2F1900, 404",
        "/api/v1/nothing-here, 404"
    })
    void a_question_that_cannot_be_answered(String path, int status) {
        problem(office.get(path), status);
    }

    @ParameterizedTest
    @ValueSource(strings = {"uppdrag", "consultations"})
    void an_id_that_is_no_id(String of) {
        assertThat(problem(office.get("/api/v1/" + of + "/seven"), 0).status()).isIn(400, 404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"\"", "\"  \"", "null"})
    void an_item_that_says_nothing(String nothing) {
        var uppdrag = Uppdrag.placed(office);
        var assigned = office.command("assign-uppdrag", """
                {"caseFileId":"%s","title":"Prov","basis":"DECISION_POINT","points":["%s/1"],"givers":["body:RS"],
                 "holders":["role:Regiondirektören",%s]}""".formatted(uppdrag.caseFile(), uppdrag.decision(), nothing));
        assertThat(problem(assigned, 422).fields()).containsExactly("holders[1]");
        var decided =
                office.command("record-decision", """
                {"caseFileId":"%s","decisionId":"%s","decidedBy":"BODY","decider":"body:RS","reservations":[%s],"points":[
                 {"number":"1","outcome":"DECIDED","text":"Att fråga.","force":"MUST","premises":["Planen",%s]}]}""".formatted(uppdrag.caseFile(), Uppdrag.any(), nothing, nothing));
        assertThat(problem(decided, 422).fields())
                .containsExactlyInAnyOrder("reservations[0]", "points[0].premises[1]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"\"", "\"  \"", "null"})
    void an_item_that_says_nothing_in_a_correction(String nothing) {
        var uppdrag = Uppdrag.placed(office);
        var before = house.bean(Ledger.class).history(UUID.fromString(uppdrag.id()));
        var answer = office.command("correct-fact", """
                {"uppdragId":"%s","corrects":"%s","reason":"Fel","replacement":{"event":"uppdrag-assigned","uppdragId":"%s",
                 "caseFileId":"%s","caseNumbers":[%s],"title":"Prov","basis":{"kind":"DECISION_POINT"},"givers":["body:RS"],
                 "holders":[%s],"performers":[],"points":[%s]}}""".formatted(
                        uppdrag.id(),
                        before.getFirst().eventId(),
                        uppdrag.id(),
                        uppdrag.caseFile(),
                        nothing,
                        nothing,
                        nothing));
        assertThat(answer.status()).as(answer.text()).isIn(400, 422);
        assertThat(problem(answer, 0).fields())
                .containsExactlyInAnyOrder(
                        "replacement.caseNumbers[0]", "replacement.holders[0]", "replacement.points[0]");
        assertThat(house.bean(Ledger.class).history(UUID.fromString(uppdrag.id())))
                .hasSameSizeAs(before);
    }

    @Test
    void a_text_in_a_correction_that_no_command_would_take() {
        var uppdrag = Uppdrag.placed(office);
        var before = house.bean(Ledger.class).history(UUID.fromString(uppdrag.id()));
        var answer = office.command("correct-fact", """
                {"uppdragId":"%s","corrects":"%s","reason":"Fel","replacement":{"event":"uppdrag-assigned","uppdragId":"%s",
                 "caseFileId":"%s","caseNumbers":["%s"],"title":"%s","basis":{"kind":"DECISION_POINT"},"givers":["body:RS"],
                 "holders":["body:RS"],"performers":[],"points":[]}}""".formatted(
                        uppdrag.id(),
                        before.getFirst().eventId(),
                        uppdrag.id(),
                        uppdrag.caseFile(),
                        "9".repeat(301),
                        "å".repeat(301)));
        assertThat(answer.status()).as(answer.text()).isEqualTo(422);
        assertThat(problem(answer, 422).fields()).contains("replacement.caseNumbers[0]", "replacement.title");
        assertThat(answer.text()).contains("Högst 300 tecken");
        assertThat(house.bean(Ledger.class).history(UUID.fromString(uppdrag.id())))
                .hasSameSizeAs(before);
    }

    @Test
    void every_kind_of_problem_has_an_address_that_explains_it() {
        var refused = office.command("close", "{}");
        var kind = office.get(problem(refused, 422).json().path("type").asString());
        assertThat(kind.status()).isEqualTo(200);
        assertThat(kind.json().path("title").asString())
                .isEqualTo(refused.json().path("title").asString());
        assertThat(kind.json().path("status").asInt()).isEqualTo(422);
        assertThat(problem(office.get("/api/v1/problems/no-coffee"), 404).kind())
                .isEqualTo("unknown-problem");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "unknown-actor",
                "bad-question",
                "several-cases",
                "not-found",
                "unsupported-media-type",
                "not-acceptable",
                "method-not-allowed",
                "missing-parameter",
                "missing-header",
                "malformed-address",
                "malformed-content",
                "invalid-content"
            })
    void a_kind_of_problem_that_arises_elsewhere_than_in_a_command_is_explained_too(String code) {
        var kind = office.get("/api/v1/problems/" + code);
        assertThat(kind.status()).as(kind.text()).isEqualTo(200);
        assertThat(kind.json().path("explanation").asString()).isNotBlank().doesNotContain("{");
    }

    /** A problem detail that a person can act on, and no trace of the code behind it. */
    private static Api.Answer problem(Api.Answer answer, int status) {
        assertThat(answer.contentType()).as(answer.text()).startsWith("application/problem+json");
        if (status > 0) {
            assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        }
        assertThat(answer.status()).isBetween(400, 499);
        var problem = answer.json();
        assertThat(problem.path("type").asString()).isNotBlank();
        assertThat(problem.path("title").asString()).isNotBlank();
        assertThat(problem.path("detail").asString()).isNotBlank();
        assertThat(problem.path("status").asInt()).isEqualTo(answer.status());
        assertThat(answer.text()).doesNotContain("Exception", "se.uppdrag", "java.", "\tat ", "stackTrace");
        assertThat(answer.text()).hasSizeLessThan(10_000);
        return answer;
    }

    private Api.Answer openWith(String dnr) {
        return office.command("open-case-file", """
                {"title":"Ärende","diary":"RS","dnr":"%s"}""".formatted(dnr));
    }

    private static String line(String title) {
        return """
                {"command":"open-case-file","caseFileId":"%s","title":"%s"}""".formatted(Uppdrag.any(), title);
    }

    private static String task(Uppdrag uppdrag, String key) {
        return """
                {"uppdragId":"%s","task":"%s","text":"Prova","force":"SHOULD"}""".formatted(uppdrag.id(), key);
    }

    /** Asking for what is already true changes nothing, and tells the version. */
    private long version(Uppdrag uppdrag) {
        var answer = office.command("rename", """
                {"uppdragId":"%s","title":"Samma"}""".formatted(uppdrag.id()));
        return answer.json().path("version").asLong();
    }

    private static List<Api.Answer> atOnce(List<Callable<Api.Answer>> acts) throws Exception {
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = new ArrayList<Api.Answer>();
            for (var answer : people.invokeAll(acts)) {
                answers.add(answer.get());
            }
            return answers;
        }
    }
}
