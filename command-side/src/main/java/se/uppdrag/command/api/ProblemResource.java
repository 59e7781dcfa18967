package se.uppdrag.command.api;

import java.util.Collections;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import se.uppdrag.command.dispatch.Wording;
import se.uppdrag.web.Problem;

/** Where the {@code type} of every problem detail leads: what that kind of problem means, in the reader's language. */
@RestController
final class ProblemResource {

    /** Stands in the sentence for what a single problem would name. */
    private static final String SOMETHING = "…";

    private static final Object[] WHATEVER = Collections.nCopies(9, SOMETHING).toArray();

    private final Wording wording;

    ProblemResource(Wording wording) {
        this.wording = wording;
    }

    @GetMapping(path = Problem.TYPES + "{code}", produces = MediaType.APPLICATION_JSON_VALUE)
    Explained problem(@PathVariable String code, Locale locale) {
        var kind = ProblemKinds.find(code)
                .orElseThrow(() -> new ApiProblem(HttpStatus.NOT_FOUND, "unknown-problem", code));
        return new Explained(
                Problem.TYPES + code,
                wording.text(kind.title(), locale),
                kind.status().value(),
                wording.text(kind.detail(), locale, WHATEVER));
    }

    /** @param explanation with an ellipsis where a single problem names what it is about */
    record Explained(String type, String title, int status, String explanation) {}
}
