package se.uppdrag.query.page;

import com.mongodb.MongoConnectionPoolClearedException;
import com.mongodb.MongoNodeIsRecoveringException;
import com.mongodb.MongoNotPrimaryException;
import com.mongodb.MongoSocketException;
import com.mongodb.MongoTimeoutException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import se.uppdrag.web.Unavailable;

/** Whatever shows documents while MongoDB is gone; the driver's exceptions, and what Spring makes of them. */
@ControllerAdvice
@Order(0)
final class DocumentsUnavailableAdvice {

    private final Unavailable unavailable;

    DocumentsUnavailableAdvice(MessageSource messages) {
        this.unavailable = new Unavailable("documents-unavailable", messages);
    }

    @ExceptionHandler({
        MongoSocketException.class,
        MongoTimeoutException.class,
        MongoConnectionPoolClearedException.class,
        MongoNodeIsRecoveringException.class,
        MongoNotPrimaryException.class,
        DataAccessResourceFailureException.class
    })
    Object gone(HttpServletRequest request, HttpServletResponse response, Locale locale) {
        return unavailable.answer(request, response, locale);
    }
}
