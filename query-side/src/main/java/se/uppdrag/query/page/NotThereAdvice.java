package se.uppdrag.query.page;

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

/** 404, as a page for people and as a problem for programs. */
@ControllerAdvice
public final class NotThereAdvice {

    private final MessageSource messages;

    public NotThereAdvice(MessageSource messages) {
        this.messages = messages;
    }

    @ExceptionHandler(NotThere.class)
    Object notThere(HttpServletRequest request, Locale locale) {
        if (!request.getRequestURI().startsWith(request.getContextPath() + "/api/")) {
            return new ModelAndView("page/not-there", Map.of(), HttpStatus.NOT_FOUND);
        }
        var problem = ProblemDetail.forStatus(HttpStatus.NOT_FOUND);
        problem.setType(URI.create("/api/v1/problems/not-found"));
        problem.setTitle(messages.getMessage("page.not-there", null, locale));
        problem.setDetail(messages.getMessage("page.not-there.detail", null, locale));
        problem.setInstance(URI.create(request.getRequestURI()));
        return ResponseEntity.of(problem).build();
    }
}
