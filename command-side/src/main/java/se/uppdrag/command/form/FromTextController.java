package se.uppdrag.command.form;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import se.uppdrag.command.dispatch.Aggregate;
import se.uppdrag.command.passage.Passages;
import se.uppdrag.kernel.Actor;
import se.uppdrag.kernel.Reach;
import se.uppdrag.kernel.Region;

/** A text is read, and what it seems to say is suggested: a person opens the form, checks and sends (REG-18). Nothing is stored here. */
@Controller
class FromTextController {

    private static final int LONGEST = 1_000_000;

    private final Subjects subjects;
    private final Suggestions suggestions;
    private final Forms forms;
    private final Region region;

    FromTextController(Subjects subjects, Suggestions suggestions, Forms forms, Region region) {
        this.subjects = subjects;
        this.suggestions = suggestions;
        this.forms = forms;
        this.region = region;
    }

    @GetMapping("/arenden/{id}/ur-text")
    ModelAndView ask(Reach reach, @PathVariable String id, Locale locale) {
        return page(reach, id, HttpStatus.OK, locale);
    }

    /** @param source what the text is called; it becomes the source of every fact that comes of it */
    @PostMapping("/arenden/{id}/ur-text")
    ModelAndView read(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") String source,
            @RequestParam @Nullable MultipartFile file,
            Actor actor,
            Reach reach,
            Locale locale)
            throws IOException {
        var uploaded = file == null || file.isEmpty() ? null : uploaded(file);
        if (file != null && !file.isEmpty() && uploaded == null) {
            return wrong(reach, id, "from-text.not-utf-8", text, source, locale);
        }
        var given = uploaded == null ? text : uploaded;
        if (given.isBlank()) {
            return wrong(reach, id, "from-text.empty", text, source, locale);
        }
        if (given.length() > LONGEST) {
            return wrong(reach, id, "from-text.too-long", "", source, locale);
        }
        var subject = subjects.find(reach, Aggregate.CASE_FILE, id, locale);
        return page(reach, id, HttpStatus.OK, locale)
                .addObject("text", given)
                .addObject("source", source)
                .addObject("groups", suggestions.of(Passages.in(given, region), subject, source, actor, locale));
    }

    @ExceptionHandler
    ModelAndView tooLarge(
            MaxUploadSizeExceededException tooLarge, Reach reach, HttpServletRequest request, Locale locale) {
        var id = request.getRequestURI().split("/")[2];
        return wrong(reach, id, "from-text.too-long", "", "", locale);
    }

    private ModelAndView wrong(Reach reach, String id, String error, String text, String source, Locale locale) {
        return page(reach, id, HttpStatus.UNPROCESSABLE_CONTENT, locale)
                .addObject("error", error)
                .addObject("text", text)
                .addObject("source", source);
    }

    private ModelAndView page(Reach reach, String id, HttpStatus status, Locale locale) {
        var subject = subjects.find(reach, Aggregate.CASE_FILE, id, locale);
        return new ModelAndView("command/from-text", status)
                .addObject("section", subject.aggregate().section())
                .addObject("crumbs", forms.crumbs(subject, locale))
                .addObject("title", subject.title())
                .addObject("menu", subject.page() + "/atgarder")
                .addObject("address", subject.page() + "/ur-text");
    }

    private static @Nullable String uploaded(MultipartFile file) throws IOException {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file.getBytes()))
                    .toString();
        } catch (CharacterCodingException otherCharset) {
            return null;
        }
    }
}
