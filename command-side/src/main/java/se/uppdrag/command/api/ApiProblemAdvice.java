package se.uppdrag.command.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import se.uppdrag.command.CommandRejected;
import se.uppdrag.command.dispatch.InvalidCommand;
import se.uppdrag.command.dispatch.KeyReused;
import se.uppdrag.command.dispatch.StaleVersion;
import se.uppdrag.ledger.LedgerUnavailable;
import se.uppdrag.web.Unavailable;

/** Every no of the JSON door leaves it as a problem detail; what the framework says no to already is one. */
@RestControllerAdvice(
        assignableTypes = {CommandResource.class, BatchResource.class, CatalogResource.class, ProblemResource.class})
@Order(Ordered.HIGHEST_PRECEDENCE)
final class ApiProblemAdvice {

    private final Problems problems;

    ApiProblemAdvice(Problems problems) {
        this.problems = problems;
    }

    @ExceptionHandler({
        InvalidCommand.class,
        CommandRejected.class,
        StaleVersion.class,
        KeyReused.class,
        ApiProblem.class,
        LedgerUnavailable.class
    })
    ResponseEntity<ProblemDetail> no(RuntimeException no, HttpServletRequest request, Locale locale) {
        return answer(problems.of(no, request.getRequestURI(), locale));
    }

    static ResponseEntity<ProblemDetail> answer(ProblemDetail problem) {
        var answer = ResponseEntity.status(problem.getStatus()).contentType(MediaType.APPLICATION_PROBLEM_JSON);
        if (problem.getStatus() == HttpStatus.SERVICE_UNAVAILABLE.value()) {
            answer.header(HttpHeaders.RETRY_AFTER, Integer.toString(Unavailable.RETRY_AFTER_SECONDS));
        }
        return answer.body(problem);
    }
}
