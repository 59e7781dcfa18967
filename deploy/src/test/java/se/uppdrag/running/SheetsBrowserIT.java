package se.uppdrag.running;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** The office's own list, from the link on the overview to the last row, by who sees and by who listens (OVW-03). */
@InRunningHouse
class SheetsBrowserIT {

    @Test
    void a_list_is_chosen_looked_at_and_read_in(RunningHouse house, Visitor visitor) {
        visitor.open("/");
        visitor.follow("Läs in en lista");
        visitor.assertFits();
        var list =
                "Dnr;Rubrik;Ansvarig;Tidsfrist\nRS/73/2031;Badplatser vid sjön;Fritidschefen;hösten 2031\n;;;våren\n";
        visitor.page()
                .locator("input[type=file]")
                .setInputFiles(new FilePayload("lista.csv", "text/csv", list.getBytes(StandardCharsets.UTF_8)));

        visitor.press("Granska filen");
        visitor.assertFits();
        visitor.takePictures("inlasning-granska");
        assertThat(visitor.page().content()).contains("Ett nytt uppdrag", "Raden saknar uppdragets rubrik.");

        visitor.press("Läs in en rad och utelämna en med fel");
        visitor.assertAccessible();
        visitor.assertFits();
        visitor.takePictures("inlasning-resultat");
        assertThat(visitor.page().content()).contains("Klart. En rad lästes in");
        visitor.assertNothingInTheConsole();

        visitor.follow("Till översikten");
        assertThat(visitor.page().content()).contains("Badplatser vid sjön");
    }
}
