package se.uppdrag.query.operation;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;
import se.uppdrag.web.Problem;

/** 403, as a page for people and as a problem for programs. */
@ControllerAdvice
final class NotYoursAdvice {

    private static final Problem NOT_YOURS = new Problem(HttpStatus.FORBIDDEN, "not-your-task", "operation.not-yours");

    private final MessageSource messages;

    NotYoursAdvice(MessageSource messages) {
        this.messages = messages;
    }

    @ExceptionHandler(NotYours.class)
    Object notYours(HttpServletRequest request, Locale locale) {
        return NOT_YOURS.answer(new ModelAndView("operation/not-yours"), messages, request, locale);
    }
}
