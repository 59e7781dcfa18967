package se.uppdrag.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.servlet.ModelAndView;

/**
 * A kind of no: for people a page, for programs, whose addresses begin with {@code /api/}, a problem detail (RFC 9457).
 *
 * @param code last part of the problem's type
 * @param key of the message that is its title; {@code <key>.detail} says more
 */
public record Problem(HttpStatus status, String code, String key) {

    /** The address of every type, up to its code. */
    public static final String TYPES = "/api/v1/problems/";

    public static ProblemDetail detail(HttpStatus status, String code, String title, String detail) {
        var problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setType(URI.create(TYPES + code));
        problem.setTitle(title);
        return problem;
    }

    public ProblemDetail detail(MessageSource messages, HttpServletRequest request, Locale locale) {
        var problem = detail(
                status,
                code,
                messages.getMessage(key, null, locale),
                messages.getMessage(key + ".detail", null, locale));
        problem.setInstance(URI.create(request.getRequestURI()));
        return problem;
    }

    /** @param detail that of this problem, or more */
    public Object answer(ModelAndView page, ProblemDetail detail, HttpServletRequest request) {
        if (request.getRequestURI().startsWith(request.getContextPath() + "/api/")) {
            return ResponseEntity.of(detail).build();
        }
        page.setStatus(status);
        return page;
    }

    /** @param page what people get; its status is that of the problem */
    public Object answer(ModelAndView page, MessageSource messages, HttpServletRequest request, Locale locale) {
        return answer(page, detail(messages, request, locale), request);
    }
}
