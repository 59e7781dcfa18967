package se.uppdrag.query.list;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.validation.BindException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;
import se.uppdrag.web.Problem;

/** A question that cannot be understood: 400, to programs with {@code fields}, a list of {@code {field, message}}. */
@ControllerAdvice(basePackages = "se.uppdrag.query")
@Order(Ordered.HIGHEST_PRECEDENCE)
final class BadQuestionAdvice {

    private static final Problem BAD_QUESTION =
            new Problem(HttpStatus.BAD_REQUEST, "bad-question", "list.bad-question");

    private final FilterErrors errors;
    private final MessageSource messages;

    BadQuestionAdvice(FilterErrors errors, MessageSource messages) {
        this.errors = errors;
        this.messages = messages;
    }

    @ExceptionHandler
    Object bad(BindException question, HttpServletRequest request, Locale locale) {
        var problem = BAD_QUESTION.detail(messages, request, locale);
        problem.setProperty("fields", fields(question, locale));
        return BAD_QUESTION.answer(new ModelAndView("page/bad-question"), problem, request);
    }

    private List<Map<String, String>> fields(BindException question, Locale locale) {
        return question.getFieldErrors().stream()
                .map(error -> Map.of("field", error.getField(), "message", errors.of(error, locale)))
                .toList();
    }
}
