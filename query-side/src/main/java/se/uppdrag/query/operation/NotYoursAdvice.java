package se.uppdrag.query.operation;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** 403, as a page for people and as a problem for programs. */
@ControllerAdvice
final class NotYoursAdvice {

    private final MessageSource messages;

    NotYoursAdvice(MessageSource messages) {
        this.messages = messages;
    }

    @ExceptionHandler(NotYours.class)
    Object notYours(HttpServletRequest request, Locale locale) {
        if (!request.getRequestURI().startsWith(request.getContextPath() + "/api/")) {
            return new ModelAndView("operation/not-yours", Map.of(), HttpStatus.FORBIDDEN);
        }
        var problem = ProblemDetail.forStatus(HttpStatus.FORBIDDEN);
        problem.setType(URI.create("/api/v1/problems/not-your-task"));
        problem.setTitle(messages.getMessage("operation.not-yours", null, locale));
        problem.setDetail(messages.getMessage("operation.not-yours.detail", null, locale));
        problem.setInstance(URI.create(request.getRequestURI()));
        return ResponseEntity.of(problem).build();
    }
}
