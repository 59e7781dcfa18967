package se.uppdrag.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.core.annotation.Order;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import se.uppdrag.ledger.LedgerUnavailable;

/** Whatever must read the ledger while PostgreSQL is gone; what is sent to it has an answer of its own at each door. */
@ControllerAdvice
@Order(0)
final class LedgerUnavailableAdvice {

    private final Unavailable unavailable;

    LedgerUnavailableAdvice(MessageSource messages) {
        this.unavailable = new Unavailable("ledger-unavailable", messages);
    }

    @ExceptionHandler(LedgerUnavailable.class)
    Object gone(HttpServletRequest request, HttpServletResponse response, Locale locale) {
        return unavailable.answer(request, response, locale);
    }
}
