package se.uppdrag.command.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** What nobody else has a word for is our fault: logged here, told to nobody. */
@RestControllerAdvice(
        assignableTypes = {CommandResource.class, BatchResource.class, CatalogResource.class, ProblemResource.class})
@Order(Ordered.LOWEST_PRECEDENCE)
final class ApiBugAdvice {

    private final Problems problems;

    ApiBugAdvice(Problems problems) {
        this.problems = problems;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> bug(RuntimeException bug, HttpServletRequest request, Locale locale) {
        return ApiProblemAdvice.answer(problems.of(bug, request.getRequestURI(), locale));
    }
}
