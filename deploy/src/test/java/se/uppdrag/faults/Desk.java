package se.uppdrag.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import se.uppdrag.kernel.PointRef;
import se.uppdrag.running.Issuer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One thread's way to one node, and its view of how far the history has come. */
final class Desk implements AutoCloseable {

    /** An uppdrag and the decision point that it rests on. */
    record Placed(UUID uppdrag, PointRef point) {}

    private static final String TOKEN = Issuer.token("office");
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final HttpClient client = HttpClient.newHttpClient();
    private final Connection history;
    private final House node;

    Desk(SeparatePostgres postgres, House node) throws SQLException {
        this.history = postgres.connect();
        this.node = node;
    }

    /** As many uppdrag, each with an area, and a report that is due in April. */
    List<Placed> place(int count) throws Exception {
        var all = new ArrayList<Placed>();
        for (var number = 1; number <= count; number++) {
            var caseFile = UUID.randomUUID();
            var placed = new Placed(UUID.randomUUID(), new PointRef(UUID.randomUUID(), "1"));
            for (var command : List.of("""
                    open-case-file {"caseFileId":"<case>","title":"Ärende"}""", """
                    record-decision {"caseFileId":"<case>","decisionId":"<decision>","decidedBy":"BODY","decider":"body:RS",
                    "meeting":"2025-05-30","paragraph":"§ 112","acclamation":true,"reservations":[],"points":[{"number":"1",
                    "outcome":"DECIDED","text":"Regiondirektören får i uppdrag att utreda.","force":"MUST","premises":[]}]}""", """
                    assign-uppdrag {"caseFileId":"<case>","uppdragId":"<uppdrag>","title":"Utred","basis":"DECISION_POINT",
                    "points":["<decision>/1"],"givers":["body:RS"],"holders":["role:Regiondirektören"],"performers":[]}""", """
                    define-scope-area {"uppdragId":"<uppdrag>","area":"transport","name":"Transport","kind":"EXHAUSTIVE",
                    "forms":["OWN"],"priority":false,"points":[]}""", """
                    set-deliverable {"uppdragId":"<uppdrag>","deliverable":"slutrapport","name":"Slutrapport",
                    "kind":"FINAL_REPORT","receiver":"body:RS","points":[]}""", """
                    set-deadline {"uppdragId":"<uppdrag>","deliverable":"slutrapport","due":"april 2099"}""")) {
                var body = command.substring(command.indexOf(' '))
                        .replace("<case>", caseFile.toString())
                        .replace("<uppdrag>", placed.uppdrag().toString())
                        .replace("<decision>", placed.point().decision().toString());
                var answer = send(request(command.substring(0, command.indexOf(' ')), body));
                assertThat(answer.statusCode()).as(answer.body()).isLessThan(300);
            }
            all.add(placed);
        }
        return all;
    }

    List<Attempt> decide(List<Placed> placed, int times, Random dice) throws Exception {
        var attempts = new ArrayList<Attempt>();
        for (var time = 0; time < times; time++) {
            var decisions = Decision.values();
            attempts.add(decide(placed.get(dice.nextInt(placed.size())), decisions[dice.nextInt(decisions.length)]));
        }
        return attempts;
    }

    private Attempt decide(Placed on, Decision decision) throws Exception {
        var key = UUID.randomUUID().toString();
        var before = Kept.head(history);
        var answer = send(request(decision.command(), decision.body(on.uppdrag(), on.point()))
                .header("Idempotency-Key", key));
        var after = Kept.head(history);
        var json = JsonMapper.shared().readTree(answer.body());
        return new Attempt(
                decision,
                on.uppdrag(),
                key,
                answer.statusCode() < 300 ? (isKept(key) ? Decision.KEPT : Decision.NOTHING) : code(answer, json),
                before,
                after,
                json.path("position").asLong(),
                json.path("version").asLong());
    }

    private static String code(HttpResponse<String> refusal, JsonNode json) {
        assertThat(refusal.statusCode()).as(refusal.body()).isBetween(401, 499);
        var type = json.path("type").asString();
        return type.substring(type.lastIndexOf('/') + 1);
    }

    /** An acknowledgement does not say whether there was anything to change. */
    private boolean isKept(String key) throws SQLException {
        try (var statement = history.prepareStatement("SELECT 1 FROM event WHERE command_key LIKE ?")) {
            statement.setString(1, "%:" + key);
            try (var rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    private HttpRequest.Builder request(String command, String body) {
        return HttpRequest.newBuilder(URI.create(node.url() + "/api/v1/commands/" + command))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + TOKEN)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    @Override
    public void close() throws SQLException {
        client.close();
        history.close();
    }
}
