package se.uppdrag.running;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.LocalDate;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import se.uppdrag.story.Asking;

/** What is due is read in another program, at an address that one has made and may revoke (DLN-08). */
@InRunningHouse(demo = true)
class CalendarIT {

    @Test
    void a_month_is_shown_as_the_whole_month_until_the_address_is_revoked(RunningHouse house, Visitor visitor)
            throws Exception {
        visitor.open("/kalender");
        visitor.choose("Tidsfrister till", "Regionstyrelsen");
        visitor.press("Skapa adress");
        var address = visitor.page().locator("code.address").innerText();
        visitor.assertFits();
        visitor.takePictures("kalender");
        assertThat(address).startsWith(house.url("/kalender/")).endsWith(".ics");

        var events = events(address);
        // The demonstration's office is to report on the offices in June 2024.
        var offices = events.stream()
                .filter(event -> event.getSummary().getValue().contains("kontorsytan"))
                .findFirst()
                .orElseThrow();
        assertThat(LocalDate.from(offices.getDateTimeStart().getDate())).isEqualTo("2024-06-01");
        assertThat(LocalDate.from(offices.getDateTimeEnd().getDate())).isEqualTo("2024-07-01");
        assertThat(offices.getUrl().getValue()).startsWith(house.url("/uppdrag/"));

        visitor.open("/kalender");
        assertThat(visitor.page().locator("code.address")).hasCount(0);
        visitor.page().getByText("Återkalla").last().click();
        assertThat(visitor.page().getByText("Adressen är återkallad")).isVisible();
        assertThat(read(address).statusCode()).isEqualTo(404);
        visitor.assertNothingInTheConsole();
    }

    @Test
    void a_liaison_has_the_own_requests_and_nothing_else(RunningHouse house, Visitor visitor) throws Exception {
        var title = Asking.all(house, "Frågan i kalendern");
        visitor.become("Kontaktperson Krokom");
        visitor.open("/kalender");
        assertThat(visitor.page().getByLabel("Tidsfrister till")).hasCount(0);
        visitor.press("Skapa adress");

        assertThat(events(visitor.page().locator("code.address").innerText()))
                .isNotEmpty()
                .allSatisfy(event -> assertThat(event.getUrl().getValue()).contains("/forfragningar/"))
                .extracting(event -> event.getSummary().getValue())
                .contains(title);
    }

    @Test
    void an_address_that_nobody_was_given_is_none(RunningHouse house) throws Exception {
        assertThat(read(house.url("/kalender/" + "x".repeat(32) + ".ics")).statusCode())
                .isEqualTo(404);
    }

    private static List<VEvent> events(String address) throws Exception {
        var answer = read(address);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/calendar");
        return new CalendarBuilder().build(new StringReader(answer.body())).<VEvent>getComponents(Component.VEVENT);
    }

    private static HttpResponse<String> read(String address) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString());
        }
    }
}
