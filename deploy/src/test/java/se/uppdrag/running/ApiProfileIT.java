package se.uppdrag.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.uppdrag.ledger.Ledger;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The rules of the Swedish REST API-profil that can be read off the document, asserted on the one that is served. */
@InRunningHouse
class ApiProfileIT {

    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

    private record Op(String path, String method, JsonNode json) {}

    @Test
    void is_openapi_3_1_with_what_a_user_needs_to_know(RunningHouse house) throws Exception {
        var document = document(house);

        assertThat(document.path("openapi").asString()).startsWith("3.1");
        var info = document.path("info");
        assertThat(info.path("contact").path("name").asString()).isNotBlank();
        assertThat(info.path("license").path("name").asString()).isEqualTo("EUPL-1.2");
        assertThat(info.path("description").asString()).contains("Servicenivå", "Kända begränsningar");
    }

    @Test
    void a_callers_trace_is_taken_over_and_stands_as_correlation_on_what_it_caused(RunningHouse house)
            throws Exception {
        var trace = "4bf92f3577b34da6a3ce929d0e0e4736";
        var request = HttpRequest.newBuilder(URI.create(house.url("/api/v1/commands/open-case-file")))
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + house.token("office"))
                .header("traceparent", "00-" + trace + "-00f067aa0ba902b7-01")
                .POST(HttpRequest.BodyPublishers.ofString("{\"title\": \"Spår\"}"))
                .build();
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(request, BodyHandlers.ofString());
            assertThat(answer.headers().firstValue("traceparent"))
                    .hasValueSatisfying(header -> assertThat(header)
                            .matches("00-" + trace + "-[0-9a-f]{16}-01")
                            .doesNotContain("00f067aa0ba902b7"));
            var id = UUID.fromString(
                    JsonMapper.shared().readTree(answer.body()).path("id").asString());
            assertThat(house.bean(Ledger.class).history(id))
                    .isNotEmpty()
                    .allSatisfy(entry -> assertThat(entry.metadata()).containsEntry("correlation", trace));
        }
    }

    @Test
    void paths_are_versioned_lower_case_and_plain(RunningHouse house) throws Exception {
        assertThat(document(house).path("paths").propertyNames())
                .isNotEmpty()
                .allMatch(path -> path.replaceAll("\\{[a-zA-Z]+}", "x").matches("/api-info|/api/v1(/[a-z0-9-]+)+"));
    }

    @Test
    void every_list_says_how_much_of_it_is_asked_for(RunningHouse house) throws Exception {
        var paths = document(house).path("paths");
        for (var path : List.of(
                "/api/v1/uppdrag",
                "/api/v1/deadlines",
                "/api/v1/uppdrag/{id}/history",
                "/api/v1/case-files/{name}/history")) {
            var parameters = new ArrayList<String>();
            paths.path(path)
                    .path("get")
                    .path("parameters")
                    .forEach(parameter -> parameters.add(parameter.path("name").asString()));
            assertThat(parameters).as(path).contains("limit", "page");
        }
    }

    @Test
    void the_history_of_a_case_is_read_by_its_number(RunningHouse house) throws Exception {
        var opened = HttpRequest.newBuilder(URI.create(house.url("/api/v1/commands/open-case-file")))
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + house.token("office"))
                .POST(HttpRequest.BodyPublishers.ofString(
                        "{\"title\": \"Historik\", \"diary\": \"RS\", \"dnr\": \"RS/4711/2017\"}"))
                .build();
        try (var client = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build()) {
            assertThat(client.send(opened, BodyHandlers.ofString()).statusCode())
                    .isLessThan(300);
            for (var number : List.of("RS%2F4711%2F2017", "RS/4711/2017")) {
                var asked = HttpRequest.newBuilder(
                                URI.create(house.url("/api/v1/case-files/" + number + "/history?limit=5")))
                        .header("Authorization", "Bearer " + house.token("office"))
                        .build();
                await().untilAsserted(() -> {
                    var answer = JsonMapper.shared()
                            .readTree(
                                    client.send(asked, BodyHandlers.ofString()).body());
                    assertThat(answer.path("items").path(0).path("name").asString())
                            .isEqualTo("case-number-added");
                    assertThat(answer.path("limit").asInt()).isEqualTo(5);
                });
            }
        }
    }

    @Test
    void every_operation_and_every_answer_is_described(RunningHouse house) throws Exception {
        for (var op : operations(document(house))) {
            var name = op.method() + " " + op.path();
            assertThat(op.json().path("summary").asString("")).as(name).isNotBlank();
            assertThat(op.json().path("description").asString("")).as(name).isNotBlank();
            assertThat(op.json().path("responses").properties())
                    .as(name)
                    .isNotEmpty()
                    .allSatisfy(response -> assertThat(
                                    response.getValue().path("description").asString(""))
                            .as(name + " " + response.getKey())
                            .isNotBlank());
            assertThat(op.json().path("parameters").findValuesAsString("name"))
                    .as(name)
                    .doesNotContain("person", "role", "party.id", "onBehalfOf.id");
            op.json()
                    .path("parameters")
                    .forEach(parameter -> assertThat(
                                    parameter.path("description").asString(""))
                            .as(name + " " + parameter.path("name"))
                            .isNotBlank());
        }
    }

    @Test
    void every_error_is_a_problem_detail(RunningHouse house) throws Exception {
        var document = document(house);
        for (var op : operations(document)) {
            for (Map.Entry<String, JsonNode> response :
                    op.json().path("responses").properties()) {
                if (response.getKey().compareTo("400") >= 0) {
                    assertThat(response.getValue().path("content").propertyNames())
                            .as(op.method() + " " + op.path() + " " + response.getKey())
                            .containsExactly("application/problem+json");
                }
            }
        }
        var problem = document.path("components").path("schemas").path("Problem");
        var required = new ArrayList<String>();
        problem.path("required").forEach(name -> required.add(name.asString()));
        assertThat(required).contains("type", "title", "status", "detail", "instance");
    }

    @Test
    void every_body_that_is_sent_has_a_full_example(RunningHouse house) throws Exception {
        var sent = operations(document(house)).stream()
                .filter(op -> op.json().has("requestBody"))
                .toList();
        assertThat(sent)
                .hasSizeGreaterThan(70)
                .allSatisfy(op -> assertThat(
                                op.json().path("requestBody").path("content").properties())
                        .allSatisfy(content -> assertThat(content.getValue().has("example"))
                                .as(op.path())
                                .isTrue()));
    }

    @Test
    void the_operation_is_described_too(RunningHouse house) throws Exception {
        assertThat(document(house).path("paths").propertyNames())
                .contains(
                        "/api/v1/views",
                        "/api/v1/views/{view}/rebuild",
                        "/api/v1/dead-letters",
                        "/api/v1/dead-letters/{id}/retry",
                        "/api/v1/dead-letters/{id}/drop");
    }

    @Test
    void no_keys_in_addresses_and_no_basic_authentication(RunningHouse house) throws Exception {
        var document = document(house);
        assertThat(document.path("components").path("securitySchemes").toString())
                .doesNotContain("basic");
        assertThat(operations(document))
                .allSatisfy(op -> op.json().path("parameters").forEach(parameter -> {
                    if (parameter.path("in").asString().equals("query")) {
                        assertThat(parameter.path("name").asString()).doesNotContainIgnoringCase("key");
                    }
                }));
    }

    @Test
    void the_card_leads_to_the_document(RunningHouse house) throws Exception {
        var card = read(house, "/api-info");

        assertThat(card.propertyNames())
                .containsExactlyInAnyOrder("apiName", "apiVersion", "apiReleased", "apiDocumentation", "apiStatus");
        assertThat(read(house, card.path("apiDocumentation").asString())
                        .path("info")
                        .path("version"))
                .isEqualTo(card.path("apiVersion"));
    }

    private static List<Op> operations(JsonNode document) {
        var operations = new ArrayList<Op>();
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().stream()
                        .filter(operation -> METHODS.contains(operation.getKey()))
                        .forEach(operation ->
                                operations.add(new Op(path.getKey(), operation.getKey(), operation.getValue()))));
        assertThat(operations).isNotEmpty();
        return operations;
    }

    private static JsonNode document(RunningHouse house) throws IOException, InterruptedException {
        return read(house, "/v3/api-docs");
    }

    private static JsonNode read(RunningHouse house, String path) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var response = client.send(
                    HttpRequest.newBuilder(URI.create(house.url(path))).build(), BodyHandlers.ofString());
            assertThat(response.statusCode()).as(path).isEqualTo(200);
            return JsonMapper.shared().readTree(response.body());
        }
    }
}
