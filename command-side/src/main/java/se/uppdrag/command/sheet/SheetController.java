package se.uppdrag.command.sheet;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import se.uppdrag.command.casefile.CaseFileCommand.AssignUppdrag;
import se.uppdrag.command.dispatch.CommandDoor;
import se.uppdrag.command.dispatch.Permissions;
import se.uppdrag.command.dispatch.Wording;
import se.uppdrag.kernel.Actor;
import se.uppdrag.kernel.time.SwedishCalendar;

/** Somebody's spreadsheet, looked at before anything of it is read in: an exported list that comes back, or the office's own (OVW-03). */
@Controller
class SheetController {

    private static final String PATH = "/inlasning";
    private static final int LONGEST_NAME = 200;

    /** In bytes, 10 MB. */
    private static final long LARGEST = 10_485_760;

    private final Plans plans;
    private final CommandDoor door;
    private final Wording wording;
    private final Clock clock;

    SheetController(Plans plans, CommandDoor door, Wording wording, Clock clock) {
        this.plans = plans;
        this.door = door;
        this.wording = wording;
        this.clock = clock;
    }

    @GetMapping(PATH)
    ModelAndView start(Actor actor) {
        return page(HttpStatus.OK, actor);
    }

    @PostMapping(PATH)
    ModelAndView upload(@RequestParam @Nullable MultipartFile file, Actor actor, Locale locale) throws IOException {
        if (file == null || file.isEmpty()) {
            return wrong(new UnreadableSheet("missing"), actor, locale);
        }
        if (file.getSize() > LARGEST) {
            return wrong(new UnreadableSheet("too-large"), actor, locale);
        }
        try {
            var grid = SheetFile.read(file.getBytes());
            var name = name(file.getOriginalFilename());
            return review(
                    new Asked(grid, Meaning.guessed(grid.heads()), name, today().toString(), "", "", ""),
                    actor,
                    locale);
        } catch (UnreadableSheet no) {
            return wrong(no, actor, locale);
        }
    }

    @PostMapping(PATH + "/granska")
    ModelAndView review(HttpServletRequest request, Actor actor, Locale locale) {
        try {
            return review(asked(request), actor, locale);
        } catch (UnreadableSheet no) {
            return wrong(no, actor, locale);
        }
    }

    /** Only what was looked at as it is now is read in. */
    @PostMapping(PATH + "/resultat")
    ModelAndView read(HttpServletRequest request, Actor actor, Locale locale) {
        try {
            var asked = asked(request);
            if (!mayRead(actor)
                    || !problems(asked, locale).isEmpty()
                    || !Review.mark(asked).equals(request.getParameter("granskad"))) {
                return review(asked, actor, locale).addObject("changed", true);
            }
            return new ModelAndView("command/sheet-result")
                    .addObject("section", "overview")
                    .addObject(
                            "reading", new Reading(plans.of(asked, actor, locale), door, new Phrases(wording, locale)));
        } catch (UnreadableSheet no) {
            return wrong(no, actor, locale);
        }
    }

    /** A name of ten megabytes is too large as well: that nobody can send it is all there is to say. */
    @ExceptionHandler
    ModelAndView tooLarge(MultipartException no, Actor actor, Locale locale) {
        return wrong(
                new UnreadableSheet(no instanceof MaxUploadSizeExceededException ? "too-large" : "not-received"),
                actor,
                locale);
    }

    private ModelAndView wrong(UnreadableSheet no, Actor actor, Locale locale) {
        var said = new Phrases(wording, locale)
                .text("file." + no.code(), no.arguments().toArray());
        return page(HttpStatus.UNPROCESSABLE_CONTENT, actor).addObject("problems", List.of(said));
    }

    private ModelAndView review(Asked asked, Actor actor, Locale locale) {
        var problems = problems(asked, locale);
        var looked = problems.isEmpty() && mayRead(actor) ? plans.of(asked, actor, locale) : List.<Plan>of();
        return page(problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT, actor)
                .addObject("problems", problems)
                .addObject("review", Review.of(asked, looked, new Phrases(wording, locale)));
    }

    private static ModelAndView page(HttpStatus status, Actor actor) {
        return new ModelAndView("command/sheet", mayRead(actor) ? status : HttpStatus.FORBIDDEN)
                .addObject("section", "overview")
                .addObject("mayRead", mayRead(actor));
    }

    /** Each row passes the door with its own commands; this only says to whom the page is of use. */
    private static boolean mayRead(Actor actor) {
        return Permissions.roles(AssignUppdrag.class).contains(actor.role());
    }

    private static Asked asked(HttpServletRequest request) {
        var packed = request.getParameter("lista");
        if (packed == null) {
            throw new UnreadableSheet("again");
        }
        var grid = Grid.unpacked(packed);
        return new Asked(
                grid,
                Asked.columns(grid.heads().size(), request.getParameterValues("kolumn")),
                text(request, "kalla"),
                text(request, "avser"),
                text(request, "beslutad"),
                text(request, "beslutsfattare"),
                text(request, "skal"));
    }

    private static String text(HttpServletRequest request, String name) {
        var written = request.getParameter(name);
        return written == null ? "" : written.strip();
    }

    /** What is wrong with what was said of the whole sheet. */
    private List<String> problems(Asked asked, Locale locale) {
        var phrases = new Phrases(wording, locale);
        var problems = new ArrayList<String>();
        asked.twice()
                .forEach(meaning -> problems.add(phrases.text("column-twice", phrases.text("meaning." + meaning))));
        if (!asked.reads(Meaning.TITLE) && !asked.reads(Meaning.ID)) {
            problems.add(phrases.text("title-not-read"));
        }
        if (asked.source().isEmpty() || asked.source().length() > LONGEST_NAME) {
            problems.add(phrases.text("source-missing", LONGEST_NAME));
        }
        try {
            LocalDate.parse(asked.asOf());
        } catch (DateTimeParseException noDay) {
            problems.add(phrases.text("as-of-no-day"));
        }
        return problems;
    }

    private LocalDate today() {
        return SwedishCalendar.dayOf(clock.instant());
    }

    /** Without the folders that some browsers send with it. */
    private static String name(@Nullable String original) {
        var written = original == null
                ? ""
                : original.replaceAll(".*[/\\\\]", "")
                        .replaceAll("\\p{Cntrl}", "")
                        .strip();
        return written.substring(0, Math.min(written.length(), LONGEST_NAME));
    }
}
