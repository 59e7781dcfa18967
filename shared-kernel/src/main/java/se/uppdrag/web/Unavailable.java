package se.uppdrag.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.servlet.ModelAndView;

/** 503 while a store is gone: a calm page for people, a problem (RFC 9457) for programs; both are told when to come again. */
public final class Unavailable {

    private static final int RETRY_AFTER_SECONDS = 5;

    private final MessageSource messages;

    public Unavailable(MessageSource messages) {
        this.messages = messages;
    }

    /** @param code the last part of the problem's type: which store it is */
    public Object answer(String code, HttpServletRequest request, HttpServletResponse response, Locale locale) {
        response.setHeader(HttpHeaders.RETRY_AFTER, Integer.toString(RETRY_AFTER_SECONDS));
        if (!request.getRequestURI().startsWith(request.getContextPath() + "/api/")) {
            return new ModelAndView(
                    "unavailable", Map.of("again", LayoutAttributes.address(request)), HttpStatus.SERVICE_UNAVAILABLE);
        }
        var problem = ProblemDetail.forStatus(HttpStatus.SERVICE_UNAVAILABLE);
        problem.setType(URI.create("/api/v1/problems/" + code));
        problem.setTitle(messages.getMessage("layout.unavailable", null, locale));
        problem.setDetail(messages.getMessage("layout.unavailable.text", null, locale));
        problem.setInstance(URI.create(request.getRequestURI()));
        return ResponseEntity.of(problem).build();
    }
}
