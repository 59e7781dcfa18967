package se.uppdrag.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/** 503 while a store is gone: a calm page for people, a problem for programs; both are told when to come again. */
public final class Unavailable {

    /** Before a store is likely to answer again. */
    public static final int RETRY_AFTER_SECONDS = 5;

    private final Problem problem;
    private final MessageSource messages;

    /** @param code the last part of the problem's type: which store it is */
    public Unavailable(String code, MessageSource messages) {
        this.problem = new Problem(HttpStatus.SERVICE_UNAVAILABLE, code, "layout.unavailable");
        this.messages = messages;
    }

    public Object answer(HttpServletRequest request, HttpServletResponse response, Locale locale) {
        response.setHeader(HttpHeaders.RETRY_AFTER, Integer.toString(RETRY_AFTER_SECONDS));
        var page = new ModelAndView("unavailable", Map.of("again", LayoutAttributes.address(request)));
        return problem.answer(page, messages, request, locale);
    }
}
