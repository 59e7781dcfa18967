package se.uppdrag.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.web.util.HtmlUtils;
import se.uppdrag.ledger.Ledger;
import se.uppdrag.running.InRunningHouse;
import se.uppdrag.running.RunningHouse;

/** Each form that a text suggests opens with what the text says, and nothing has happened before a person sends it (REG-18). */
@InRunningHouse
class FromTextIT {

    private static final Pattern FORM =
            Pattern.compile("(?s)<form method=\"post\" class=\"suggestion\" action=\"([^\"]*)\">(.*?)</form>");
    private static final Pattern HIDDEN = Pattern.compile("type=\"hidden\" name=\"([^\"]*)\" value=\"([^\"]*)\"");

    private static final String TEXT = """
            Dnr RS/4711/2031

            1. Direktören får i uppdrag att fråga Krokoms kommun och Bergs kommun senast den 31 oktober 2031.
            2. Direktören bör pröva om kostnaden kan sänkas med 11,5 mkr.
            """;

    private record Opened(String form, String page) {}

    @Test
    void every_suggestion_opens_a_form_that_says_what_the_text_says(RunningHouse house) {
        var office = new Api(house, "office");
        var uppdrag = Uppdrag.placed(office);
        office.command("set-deliverable", """
                {"uppdragId":"%s","deliverable":"rapport","name":"Rapport","kind":"FINAL_REPORT","receiver":"body:RS"}""".formatted(uppdrag.id()));
        var before = house.bean(Ledger.class).headPosition();
        var page = post(
                office, "/arenden/" + uppdrag.caseFile() + "/ur-text", "text=" + encoded(TEXT) + "&source=Protokollet");

        var opened = new ArrayList<Opened>();
        var forms = FORM.matcher(page.text());
        while (forms.find()) {
            var address = forms.group(1);
            var values = new ArrayList<String>();
            var hidden = HIDDEN.matcher(forms.group(2));
            while (hidden.find()) {
                values.add(hidden.group(1) + "=" + encoded(HtmlUtils.htmlUnescape(hidden.group(2))));
            }
            var form = post(office, address, String.join("&", values));
            assertThat(form.status()).as(address).isEqualTo(200);
            assertThat(form.text())
                    .as(address)
                    .contains("value=\"Protokollet\"")
                    .doesNotContain("id=\"fel\"");
            opened.add(new Opened(address.substring(address.lastIndexOf('/') + 1), form.text()));
        }

        says(opened, "lagg-till-diarienummer", "value=\"RS/4711/2031\"");
        says(opened, "koppla-till-annat-arende", "value=\"RS/4711/2031\"");
        says(opened, "registrera-forslag-till-beslut", "senast den 31 oktober 2031.", "Direktören bör pröva");
        says(opened, "registrera-beslut", "senast den 31 oktober 2031.", "Direktören bör pröva");
        says(opened, "registrera-tidigare-behandling", "value=\"31 oktober 2031\"");
        says(opened, "ange-tid-for-aterrapportering", "value=\"31 oktober 2031\"");
        says(opened, "fraga-kommunerna", "value=\"municipality:2309\" checked", "value=\"municipality:2326\" checked");
        says(opened, "registrera-iakttagelse", "11,5 mkr");
        assertThat(house.bean(Ledger.class).headPosition()).isEqualTo(before);
    }

    private static void says(List<Opened> opened, String form, String... values) {
        assertThat(opened)
                .filteredOn(one -> one.form().equals(form))
                .singleElement()
                .satisfies(one -> assertThat(one.page()).contains(values));
    }

    private static Api.Answer post(Api office, String path, String form) {
        return office.post(path, "application/x-www-form-urlencoded", form.getBytes(StandardCharsets.UTF_8));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
