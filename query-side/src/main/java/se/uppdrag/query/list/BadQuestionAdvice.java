package se.uppdrag.query.list;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.validation.BindException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** A question that cannot be understood: 400 with {@code fields}, a list of {@code {field, message}} (RFC 9457). */
@RestControllerAdvice(basePackages = "se.uppdrag.query")
@Order(Ordered.HIGHEST_PRECEDENCE)
final class BadQuestionAdvice {

    private final FilterErrors errors;

    BadQuestionAdvice(FilterErrors errors) {
        this.errors = errors;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> bad(BindException question, HttpServletRequest request, Locale locale) {
        var problem = ProblemDetail.forStatusAndDetail(
                HttpStatus.BAD_REQUEST, errors.text("list.bad-question.detail", "", locale));
        problem.setType(URI.create("/api/v1/problems/bad-question"));
        problem.setTitle(errors.text("list.bad-question.title", "", locale));
        problem.setInstance(URI.create(request.getRequestURI()));
        problem.setProperty("fields", fields(question, locale));
        return ResponseEntity.badRequest()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    private List<Map<String, String>> fields(BindException question, Locale locale) {
        return question.getFieldErrors().stream()
                .map(error -> Map.of("field", error.getField(), "message", errors.of(error, locale)))
                .toList();
    }
}
