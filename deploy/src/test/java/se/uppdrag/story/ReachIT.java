package se.uppdrag.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import se.uppdrag.running.InRunningHouse;
import se.uppdrag.running.RunningHouse;
import tools.jackson.databind.node.ObjectNode;

/**
 * What the liaison of one municipality may see and do, at every address that answers a question and at every command that is a
 * party's own: what is others' is absent, told by nothing from what is not there (INQ-09).
 */
@InRunningHouse
class ReachIT {

    /** Words that stand in one place each: an answer of either municipality, and what is the region's alone. */
    private static final String RAGUNDA = "kanarieragunda";

    private static final String OSTERSUND = "kanarieöstersund";
    private static final String REGION = "kanarieregion";

    private static Api office;
    private static Uppdrag uppdrag;
    private static Set<String> addresses;

    @BeforeAll
    static void ask(RunningHouse house) {
        office = new Api(house, "office");
        uppdrag = Uppdrag.placed(office);
        recorded("record-event", """
                {"uppdragId":"%s","event":"%s","effect":"%s","deliverables":[]}""".formatted(uppdrag.id(), REGION, REGION));
        answered("liaison-2303", "2303", RAGUNDA);
        answered("liaison-2380", "2380", OSTERSUND);
        addresses = addresses(house);
    }

    private static void answered(String liaison, String code, String word) {
        var answer = office.as(liaison)
                .command("submit-answer", """
                {"uppdragId":"%s","consultationId":"%s","party":"municipality:%s","answers":[{"stance":"INTERESTED","comment":"%s"}],
                 "finality":"FINAL","channel":"IN_SYSTEM","ownDnr":"%s","decidedBy":"%s"}""".formatted(uppdrag.id(), uppdrag.round(), code, word, word, word));
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    }

    private static void recorded(String command, String body) {
        var answer = office.command(command, body);
        assertThat(answer.status()).as(answer.text()).isLessThan(300);
    }

    /** Every address that is read, with everything that its variables could name here. */
    private static Set<String> addresses(RunningHouse house) {
        var all = new TreeSet<String>();
        house.bean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .keySet()
                .forEach(mapping -> {
                    var methods = mapping.getMethodsCondition().getMethods();
                    if (methods.isEmpty() || methods.contains(RequestMethod.GET)) {
                        all.addAll(mapping.getPatternValues());
                    }
                });
        assertThat(all).hasSizeGreaterThan(50);
        // Where the container itself leads after an error, and not for asking.
        all.remove("/error");
        return all.stream()
                .flatMap(pattern -> filled(pattern).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static List<String> filled(String pattern) {
        var known = Map.of(
                "id", List.of(uppdrag.id(), uppdrag.caseFile(), uppdrag.round()),
                "name", List.of(uppdrag.caseFile()),
                "pages", List.of("uppdrag", "arenden"),
                "slug", List.of("lamna-svar", "stang-omgang", "ratta-uppgift"),
                "format", List.of("csv", "xlsx"),
                "ending", List.of("pdf", "docx"));
        var open = new ArrayList<>(List.of(pattern.replaceAll("\\{\\*?(\\w+)(:[^}]*\\})?[^}/]*\\}", "{$1}")));
        var done = new ArrayList<String>();
        while (!open.isEmpty()) {
            var next = open.removeLast();
            var start = next.indexOf('{');
            if (start < 0) {
                done.add(next.replace("//", "/"));
                continue;
            }
            var end = next.indexOf('}', start);
            for (var value : known.getOrDefault(next.substring(start + 1, end), List.of("overview", uppdrag.id()))) {
                open.add(next.substring(0, start) + value + next.substring(end + 1));
            }
        }
        return done;
    }

    private static List<String> asked(String person, String... more) {
        var as = office.as(person);
        var said = new ArrayList<String>();
        for (var address : addresses) {
            var answer = as.get(address + String.join("", more));
            assertThat(answer.status()).as("%s for %s", address, person).isLessThan(500);
            said.add(address + "\n" + answer.text());
        }
        return said;
    }

    @Test
    void who_sees_everything_finds_the_words() {
        var everything = String.join("\n", asked("auditor"));

        assertThat(everything).contains(RAGUNDA, OSTERSUND, REGION);
    }

    @Test
    void a_liaison_finds_the_own_answer_and_no_others() {
        assertThat(String.join("\n", asked("liaison-2303"))).contains(RAGUNDA);
        assertThat(asked("liaison-2303"))
                .allSatisfy(said -> assertThat(said).doesNotContain(OSTERSUND).doesNotContain(REGION));
        assertThat(asked("liaison-2380"))
                .allSatisfy(said -> assertThat(said).doesNotContain(RAGUNDA).doesNotContain(REGION));
    }

    @Test
    void to_who_was_not_asked_it_is_as_if_it_were_not_there() {
        var nobody = UUID.randomUUID().toString();
        var berg = office.as("liaison-2326");
        for (var address : addresses) {
            var known = Set.of(uppdrag.id(), uppdrag.caseFile(), uppdrag.round());
            if (known.stream().noneMatch(address::contains)) {
                continue;
            }
            var absent = address;
            for (var id : known) {
                absent = absent.replace(id, nobody);
            }
            var there = berg.get(address);
            var nowhere = berg.get(absent);
            assertThat(there.status()).as(address).isEqualTo(nowhere.status());
            assertThat(there.text().replace(address, "").replaceAll("[0-9a-f-]{36}", ""))
                    .as(address)
                    .isEqualTo(nowhere.text().replace(absent, "").replaceAll("[0-9a-f-]{36}", ""));
        }
    }

    @Test
    void searches_count_only_what_may_be_seen() {
        for (var word : List.of(OSTERSUND, REGION)) {
            assertThat(office.as("liaison-2303")
                            .get("/api/v1/search?q=" + encoded(word))
                            .json()
                            .path("total")
                            .asInt())
                    .as(word)
                    .isZero();
        }
        assertThat(office.get("/api/v1/search?q=" + encoded(OSTERSUND))
                        .json()
                        .path("total")
                        .asInt())
                .isPositive();
    }

    @Test
    void an_answer_where_one_was_not_asked_is_an_answer_to_nothing() {
        var berg = office.as("liaison-2326");
        var nobody = UUID.randomUUID().toString();
        for (var command : List.of(
                "submit-answer",
                "amend-answer",
                "confirm-answer",
                "withdraw-answer",
                "request-more-time",
                "ask-clarification")) {
            var body = """
                    {"uppdragId":"%s","consultationId":"%s","party":"municipality:2326","answers":[{"stance":"INTERESTED"}],
                     "finality":"FINAL","channel":"IN_SYSTEM","reason":"Skäl","until":"2030-02-28","question":"Vad?","areas":[]}""";
            var there = berg.command(command, only(command, body.formatted(uppdrag.id(), uppdrag.round())));
            var nowhere = berg.command(command, only(command, body.formatted(nobody, uppdrag.round())));
            assertThat(there.status()).as("%s: %s", command, there.text()).isEqualTo(nowhere.status());
            assertThat(there.kind()).as("%s: %s", command, there.text()).isEqualTo(nowhere.kind());
        }
    }

    /** Of all that the party's commands have, what this one takes. */
    private static String only(String command, String body) {
        var taken = switch (command) {
            case "submit-answer" -> Set.of("answers", "finality", "channel");
            case "amend-answer" -> Set.of("answers", "finality", "channel", "reason");
            case "withdraw-answer" -> Set.of("channel", "reason", "areas");
            case "request-more-time" -> Set.of("channel", "until", "reason");
            case "ask-clarification" -> Set.of("channel", "question");
            default -> Set.<String>of();
        };
        var json = (ObjectNode) Api.JSON.readTree(body);
        json.propertyNames().stream()
                .filter(name -> !taken.contains(name)
                        && !Set.of("uppdragId", "consultationId", "party").contains(name))
                .toList()
                .forEach(json::remove);
        return json.toString();
    }

    private static String encoded(String word) {
        return URLEncoder.encode(word, StandardCharsets.UTF_8);
    }
}
