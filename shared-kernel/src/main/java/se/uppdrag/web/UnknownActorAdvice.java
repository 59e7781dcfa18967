package se.uppdrag.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** 401 for a request in nobody's name, at every door. */
@RestControllerAdvice
@Order(0)
final class UnknownActorAdvice {

    private final MessageSource messages;

    UnknownActorAdvice(MessageSource messages) {
        this.messages = messages;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unknown(UnknownActor unknown, HttpServletRequest request, Locale locale) {
        var problem = ProblemDetail.forStatus(HttpStatus.UNAUTHORIZED);
        problem.setType(URI.create("/api/v1/problems/unknown-actor"));
        problem.setTitle(messages.getMessage("web.unknown-actor.title", null, locale));
        problem.setDetail(messages.getMessage("web.unknown-actor.detail", null, locale));
        problem.setInstance(URI.create(request.getRequestURI()));
        return ResponseEntity.of(problem).build();
    }
}
