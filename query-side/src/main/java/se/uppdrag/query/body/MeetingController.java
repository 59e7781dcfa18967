package se.uppdrag.query.body;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import se.uppdrag.kernel.Reach;
import se.uppdrag.query.list.Question;
import se.uppdrag.query.page.Crumb;
import se.uppdrag.query.page.Phrasebook;
import se.uppdrag.query.sheet.Sheet;

/** What is due to which meeting, whichever body it is of: the board secretary's list. */
@Controller
final class MeetingController {

    private final BodyFinder bodies;
    private final MeetingRows meetings;
    private final Phrasebook phrases;

    MeetingController(BodyFinder bodies, MeetingRows meetings, Phrasebook phrases) {
        this.bodies = bodies;
        this.meetings = meetings;
        this.phrases = phrases;
    }

    @GetMapping("/sammantraden")
    String list(Reach reach, @RequestParam @Nullable Long after, Model model, Locale locale) {
        model.addAttribute("lagging", bodies.lags(after));
        model.addAttribute("meetings", meetings.toCome(reach, bodies.all(reach).stream(), locale));
        var words = phrases.in(locale);
        model.addAttribute(
                "crumbs",
                List.of(new Crumb(words.text("body.title"), "/organ"), new Crumb(words.text("body.meetings"), null)));
        model.addAttribute("files", Question.of("/sammantraden", Map.of()).files("/sammantraden"));
        model.addAttribute("section", "bodies");
        return "body/meetings";
    }

    @GetMapping("/sammantraden" + Sheet.FORMATS)
    void file(Reach reach, @PathVariable String format, Locale locale, HttpServletResponse response)
            throws IOException {
        var words = phrases.in(locale);
        new Sheet<>(words.text("body.meetings"), MeetingRow.columns(words))
                .write(format, meetings.toCome(reach, bodies.all(reach).stream(), locale).stream(), response);
    }
}
