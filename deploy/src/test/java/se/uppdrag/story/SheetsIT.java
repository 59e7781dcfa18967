package se.uppdrag.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.web.util.HtmlUtils;
import se.uppdrag.kernel.Entry;
import se.uppdrag.kernel.Fact;
import se.uppdrag.ledger.Ledger;
import se.uppdrag.running.InRunningHouse;
import se.uppdrag.running.RunningHouse;

/** A list goes out to a spreadsheet and comes back in; the office's own list comes in beside it (OVW-03). */
@InRunningHouse
class SheetsIT {

    private static final Pattern FIELD =
            Pattern.compile("(?s)<input type=\"(?:hidden|text)\"[^>]*>|<select name=\"kolumn\".*?</select>");
    private static final Pattern NAME = Pattern.compile(" name=\"(\\w+)\"");
    private static final Pattern VALUE = Pattern.compile(" value=\"([^\"]*)\"");
    private static final Pattern SELECTED = Pattern.compile("value=\"(\\w+)\" selected");

    private static Api office;
    private static Ledger ledger;

    @BeforeAll
    static void open(RunningHouse house) {
        office = new Api(house, "office");
        ledger = house.bean(Ledger.class);
    }

    @Test
    void an_exported_list_comes_back_as_nothing_new_in_both_languages() {
        dated("Sopkärl i parker", "hösten 2031");
        dated("=HYPERLINK(\"http://example.org\")", "våren 2031");
        var before = ledger.headPosition();
        for (var language : List.of("sv", "en")) {
            for (var list : List.of("/oversikt.csv", "/tidsfrister.csv", "/balanslista.csv")) {
                var page =
                        looked(office.get(list + "?sort=title&lang=" + language).text());

                assertThat(page.status()).as(list).isEqualTo(200);
                assertThat(page.text())
                        .as(list)
                        .contains("som nu")
                        .doesNotContain("Ändras inte här. I", "Fel</strong>", "/inlasning/resultat", "??");
            }
        }
        assertThat(ledger.headPosition()).isEqualTo(before);
    }

    @Test
    void a_time_changed_in_the_list_becomes_a_changed_deadline_and_only_once() {
        dated("Cykelvägar vid sjukhuset", "hösten 2032");
        var list = office.get("/oversikt.csv?q=cykelv%C3%A4gar").text().replace("\"hösten 2032\"", "\"våren 2033\"");

        assertThat(looked(list).text()).contains("Rapport får ny tid: våren 2033. Nu: hösten 2032");
        assertThat(read(looked(list)).text()).contains("En rad lästes in");

        var deadline = office.get("/api/v1/uppdrag?q=cykelv%C3%A4gar&after=" + ledger.headPosition())
                .json()
                .path("items")
                .path(0)
                .path("nextDeadline");
        assertThat(deadline.path("dueText").asString()).isEqualTo("våren 2033");
        assertThat(deadline.path("firstPromise").path("dueText").asString()).isEqualTo("hösten 2032");
        assertThat(looked(list).text()).contains("Inget i filen är nytt.");
    }

    @Test
    void the_offices_own_list_is_entered_history_and_sent_again_adds_nothing() {
        var list = """
                Uppdragslista;;;;;;
                Dnr;Rubrik;Beslutsdatum;Organ;Paragraf;Ansvarig;Tidsfrist
                RS/71/2031;Hyror för ridhus;2031-03-01;Regionstyrelsen;§ 45;Fritidschefen;hösten 2031
                RS/71/2031;Taxor för ridhus;;;;;
                ;Skyltar vid vandringsleder i fjällen;;;;;sommaren
                """;
        var result = read(looked(list));

        assertThat(result.text()).contains("3 rader lästes in");
        assertThat(links(result.text())).hasSize(3);
        var first = office.get("/api/v1" + links(result.text()).getFirst()).json();
        assertThat(first.path("title").asString()).isEqualTo("Hyror för ridhus");
        assertThat(first.path("basis").path("reference").asString()).isEqualTo("Regionstyrelsen 2031-03-01 § 45");
        assertThat(ledger.history(
                        UUID.fromString(links(result.text()).getFirst().substring("/uppdrag/".length()))))
                .isNotEmpty()
                .allSatisfy(
                        entry -> assertThat(Fact.from(entry.metadata()).entry()).isEqualTo(Entry.HISTORY));
        var after = ledger.headPosition();
        assertThat(looked(list).text()).contains("3 rader som nu", "Inget i filen är nytt.");
        assertThat(looked(list.replace("sommaren", "sommaren 2031").replace("Uppdragslista", "Ny lista"))
                        .text())
                .contains("2 rader som nu", "En ny tidsfrist");
        assertThat(ledger.headPosition()).isEqualTo(after);
    }

    @Test
    void a_list_that_was_sent_in_two_ways_at_once_is_read_in_once() {
        var list = "Rubrik;Dnr\nBelysning vid skidspår;RS/72/2031\nGrillplatser;\n";
        var page = looked(list);
        read(page);
        var after = ledger.headPosition();

        assertThat(read(page).text()).contains("Inläsning", "2 var som förut");
        assertThat(ledger.headPosition()).isEqualTo(after);
    }

    @Test
    void a_file_or_a_name_of_ten_megabytes_is_told_in_plain_words() {
        var large = upload("a.csv", "Rubrik\n" + "x".repeat(10_500_000));
        assertThat(large.status()).isEqualTo(422);
        assertThat(large.text()).contains("Filen är för stor.");
        var named = upload("x".repeat(10_500_000) + ".csv", "Rubrik\nA");
        assertThat(named.status()).isEqualTo(422);
        assertThat(named.text()).contains("id=\"fel\"").doesNotContain("Exception");
        var hostile = upload("../../<img src=x onerror=a>.csv", "Rubrik\nSnöröjning\n");
        assertThat(hostile.text()).contains("&lt;img src=x").doesNotContain("<img src=x", "../");
    }

    @Test
    void ten_thousand_rows_are_looked_at_at_once() {
        var list = new StringBuilder("Rubrik;Ansvarig;Tidsfrist\n");
        for (var row = 0; row < 10_000; row++) {
            list.append("Gammalt uppdrag nummer ").append(row).append(";Direktören;hösten 2031\n");
        }
        var page = looked(list.toString());
        assertThat(page.text()).contains("Läs in 10\u00a0000 rader").doesNotContain("??");
        assertThat(review(page).text()).contains("Läs in 10\u00a0000 rader");
    }

    private static Uppdrag dated(String title, String due) {
        var uppdrag = Uppdrag.placed(office);
        office.command("rename", Api.JSON.writeValueAsString(Map.of("uppdragId", uppdrag.id(), "title", title)));
        office.command("set-deliverable", """
                {"uppdragId":"%s","deliverable":"rapport","name":"Rapport","kind":"FINAL_REPORT","receiver":"body:RS"}""".formatted(uppdrag.id()));
        var last = office.command("set-deadline", """
                {"uppdragId":"%s","deliverable":"rapport","due":"%s"}""".formatted(uppdrag.id(), due));
        assertThat(last.status()).isEqualTo(200);
        office.get("/?after=" + last.json().path("position").asString());
        office.get("/tidsfrister?after=" + last.json().path("position").asString());
        return uppdrag;
    }

    private static Api.Answer looked(String list) {
        return upload("lista.csv", list);
    }

    private static Api.Answer upload(String name, String content) {
        var body = "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\n\r\n%s\r\n--x--\r\n"
                .formatted(name, content);
        return office.post("/inlasning", "multipart/form-data; boundary=x", body.getBytes(StandardCharsets.UTF_8));
    }

    private static Api.Answer review(Api.Answer page) {
        return post("/inlasning/granska", page);
    }

    private static Api.Answer read(Api.Answer page) {
        var result = post("/inlasning/resultat", page);
        assertThat(result.status()).isEqualTo(200);
        assertThat(result.text()).contains("Klart.").doesNotContain("??");
        return result;
    }

    private static Api.Answer post(String path, Api.Answer page) {
        var fields = new ArrayList<String>();
        var found = FIELD.matcher(page.text());
        while (found.find()) {
            var field = found.group();
            var name = NAME.matcher(field);
            if (name.find()) {
                var value = (field.startsWith("<select") ? SELECTED : VALUE).matcher(field);
                fields.add(name.group(1) + "="
                        + URLEncoder.encode(
                                value.find() ? HtmlUtils.htmlUnescape(value.group(1)) : "", StandardCharsets.UTF_8));
            }
        }
        return office.post(
                path,
                "application/x-www-form-urlencoded",
                String.join("&", fields).getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> links(String page) {
        return Pattern.compile("href=\"(/uppdrag/[0-9a-f-]{36})\"")
                .matcher(page)
                .results()
                .map(link -> link.group(1))
                .toList();
    }
}
