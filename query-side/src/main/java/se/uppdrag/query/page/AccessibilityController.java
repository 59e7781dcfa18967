package se.uppdrag.query.page;

import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import se.uppdrag.kernel.Region;

/** The accessibility statement that the law asks for (lag 2018:1937). */
@Controller
final class AccessibilityController {

    private final Region region;
    private final Phrasebook phrases;

    AccessibilityController(Region region, Phrasebook phrases) {
        this.region = region;
        this.phrases = phrases;
    }

    @GetMapping("/tillganglighet")
    String page(Model model, Locale locale) {
        var words = phrases.in(locale);
        model.addAttribute("region", region.name());
        model.addAttribute(
                "crumbs",
                List.of(
                        new Crumb(words.text("layout.nav.overview"), "/"),
                        new Crumb(words.text("accessibility.title"), null)));
        return "page/accessibility";
    }
}
