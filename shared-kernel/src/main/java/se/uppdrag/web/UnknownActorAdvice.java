package se.uppdrag.web;

import jakarta.servlet.http.HttpServletRequest;
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

    private static final Problem UNKNOWN = new Problem(HttpStatus.UNAUTHORIZED, "unknown-actor", "web.unknown-actor");

    private final MessageSource messages;

    UnknownActorAdvice(MessageSource messages) {
        this.messages = messages;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unknown(UnknownActor unknown, HttpServletRequest request, Locale locale) {
        return ResponseEntity.of(UNKNOWN.detail(messages, request, locale)).build();
    }
}
