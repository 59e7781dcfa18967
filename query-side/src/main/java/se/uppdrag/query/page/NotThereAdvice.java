package se.uppdrag.query.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;
import se.uppdrag.web.Problem;

/** 404, as a page for people and as a problem for programs. */
@ControllerAdvice
public final class NotThereAdvice {

    private static final Problem NOT_THERE = new Problem(HttpStatus.NOT_FOUND, "not-found", "page.not-there");

    private final MessageSource messages;

    public NotThereAdvice(MessageSource messages) {
        this.messages = messages;
    }

    @ExceptionHandler(NotThere.class)
    Object notThere(HttpServletRequest request, Locale locale) {
        return NOT_THERE.answer(new ModelAndView("page/not-there"), messages, request, locale);
    }
}
