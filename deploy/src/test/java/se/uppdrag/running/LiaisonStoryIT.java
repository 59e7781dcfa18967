package se.uppdrag.running;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import se.uppdrag.story.Asking;

/** A municipality's liaison, on a telephone: finds what is asked, asks back, answers for now, and changes it. */
@InRunningHouse
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class LiaisonStoryIT {

    @Test
    @Order(1)
    void answers_what_the_municipality_was_asked(RunningHouse house, Visitor visitor) {
        var title = Asking.all(house, "Frågan om kansliet");
        visitor.page().setViewportSize(390, 844);
        visitor.become("Kontaktperson Berg");

        // The first page that she comes to is her own.
        visitor.open("/");
        assertThat(heading(visitor)).containsText("Förfrågningar till Berg");
        assertThat(visitor.page().getByLabel("Huvudmeny").getByRole(AriaRole.LINK))
                .hasCount(1);
        visitor.assertFits();
        visitor.takePictures("kommun");
        visitor.follow(title);
        assertThat(visitor.page().getByText("Väntar på ert svar")).isVisible();
        assertThat(visitor.page().getByText("Vill kommunen samverka om kansliet?"))
                .isVisible();

        visitor.follow("Begär förtydligande");
        visitor.fill("Parten undrar", "Gäller det även arkivet?");
        visitor.save();
        assertThat(visitor.page().getByText("Er fråga")).isVisible();

        visitor.follow("Lämna svar");
        assertThat(visitor.field("Part")).hasValue("municipality:2326");
        visitor.choose("Svar 1", "Område", "Kansli");
        visitor.choose("Svar 1", "Ställningstagande", "Intresserad");
        visitor.fill("Svar 1", "Kommentar", "Om arkivet ingår.");
        visitor.choose("Preliminärt eller slutligt", "Preliminärt");
        visitor.save();
        assertThat(visitor.page().getByText("Preliminärt svar, ska bekräftas")).isVisible();
        visitor.assertFits();
        visitor.takePictures("kommun-svar");

        visitor.follow("Bekräfta preliminärt svar");
        // Who has confirmed it must be said.
        assertThat(visitor.saveInVain()).isVisible();
        visitor.fill("Bekräftat av", "Kommunstyrelsen");
        visitor.save();
        assertThat(visitor.page().getByText("Ni har svarat")).isVisible();
        visitor.assertNothingInTheConsole();
    }

    private static Locator heading(Visitor visitor) {
        return visitor.page().getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
    }
}
