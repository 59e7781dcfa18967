package se.uppdrag.command.api;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import se.uppdrag.command.CommandRejected;
import se.uppdrag.command.Rejection;
import se.uppdrag.command.dispatch.FieldProblem;
import se.uppdrag.command.dispatch.InvalidCommand;
import se.uppdrag.command.dispatch.KeyReused;
import se.uppdrag.command.dispatch.StaleVersion;
import se.uppdrag.command.dispatch.Wording;
import se.uppdrag.ledger.LedgerUnavailable;
import se.uppdrag.web.Problem;

/** Every no as a problem detail (RFC 9457), in the reader's language; {@code fields} lists {@code {field, message}}. */
@Component
final class Problems {

    private static final Logger log = LoggerFactory.getLogger(Problems.class);

    private final Wording wording;

    Problems(Wording wording) {
        this.wording = wording;
    }

    ProblemDetail of(RuntimeException no, String instance, Locale locale) {
        var problem = switch (no) {
            case InvalidCommand invalid -> invalid(invalid, locale);
            case CommandRejected rejected -> rejected(rejected.rejection(), locale);
            case StaleVersion stale -> stale(stale, locale);
            case KeyReused reused -> plain(HttpStatus.UNPROCESSABLE_CONTENT, "key-reused", locale);
            case ApiProblem api ->
                plain(api.status(), api.code(), locale, api.arguments().toArray());
            case LedgerUnavailable gone -> plain(HttpStatus.SERVICE_UNAVAILABLE, "ledger-unavailable", locale);
            default -> bug(no, locale);
        };
        problem.setInstance(URI.create(instance));
        return problem;
    }

    private ProblemDetail invalid(InvalidCommand invalid, Locale locale) {
        var problem = invalid.malformed()
                ? plain(HttpStatus.BAD_REQUEST, "malformed-command", locale)
                : plain(HttpStatus.UNPROCESSABLE_CONTENT, "invalid-command", locale);
        problem.setProperty("fields", fields(invalid.problems(), locale));
        return problem;
    }

    private List<Map<String, String>> fields(List<FieldProblem> problems, Locale locale) {
        return problems.stream()
                .map(problem -> field(problem.field(), wording.of(problem, locale)))
                .toList();
    }

    private ProblemDetail rejected(Rejection rejection, Locale locale) {
        var text = wording.of(rejection, locale);
        var status = HttpStatus.valueOf(rejection.status());
        var problem = Problem.detail(
                status, Wording.code(rejection), wording.text("api.rejected.title." + status.value(), locale), text);
        Optional.ofNullable(rejection.field())
                .ifPresent(field -> problem.setProperty("fields", List.of(field(field, text))));
        return problem;
    }

    private static Map<String, String> field(String field, String message) {
        var written = new LinkedHashMap<String, String>();
        written.put("field", field);
        written.put("message", message);
        return written;
    }

    private ProblemDetail stale(StaleVersion stale, Locale locale) {
        var problem = plain(
                HttpStatus.PRECONDITION_FAILED,
                "stale-version",
                locale,
                Long.toString(stale.expected()),
                Long.toString(stale.actual()));
        problem.setProperty("version", stale.actual());
        return problem;
    }

    private ProblemDetail bug(RuntimeException bug, Locale locale) {
        log.error("A command failed for a reason that is not its sender's", bug);
        return plain(HttpStatus.INTERNAL_SERVER_ERROR, "bug", locale);
    }

    ProblemDetail plain(HttpStatus status, String code, Locale locale, @Nullable Object... arguments) {
        return Problem.detail(
                status,
                code,
                wording.text("api." + code + ".title", locale),
                wording.text("api." + code + ".detail", locale, arguments));
    }
}
