package se.uppdrag.command.api;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import se.uppdrag.command.dispatch.Rejections;

/** What each kind of problem is called, and by which messages it is explained, wherever in the house it arises. */
final class ProblemKinds {

    /** @param title message keys, as {@code detail} */
    record Kind(HttpStatus status, String title, String detail) {}

    private static final String FRAMEWORK = "org.springframework.";

    private static final Map<String, Kind> KINDS = new LinkedHashMap<>();

    static {
        door(HttpStatus.BAD_REQUEST, "malformed-command", "malformed-json", "not-an-object", "key-malformed");
        door(HttpStatus.BAD_REQUEST, "if-match-malformed", "batch-empty", "on-refusal-unknown");
        door(HttpStatus.BAD_REQUEST, "command-missing", "command-not-text", "key-not-text");
        door(HttpStatus.NOT_FOUND, "unknown-command", "unknown-problem");
        door(HttpStatus.PRECONDITION_FAILED, "stale-version");
        door(HttpStatus.CONTENT_TOO_LARGE, "too-large");
        door(HttpStatus.UNPROCESSABLE_CONTENT, "invalid-command", "key-reused");
        door(HttpStatus.INTERNAL_SERVER_ERROR, "bug");
        door(HttpStatus.SERVICE_UNAVAILABLE, "ledger-unavailable");
        elsewhere(HttpStatus.SERVICE_UNAVAILABLE, "documents-unavailable", "layout.unavailable");
        elsewhere(HttpStatus.UNAUTHORIZED, "unknown-actor", "web.unknown-actor");
        elsewhere(HttpStatus.BAD_REQUEST, "bad-question", "list.bad-question");
        elsewhere(HttpStatus.CONFLICT, "several-cases", "page.several-cases");
        framework(
                "unsupported-media-type", HttpStatus.UNSUPPORTED_MEDIA_TYPE, "web.HttpMediaTypeNotSupportedException");
        framework("not-acceptable", HttpStatus.NOT_ACCEPTABLE, "web.HttpMediaTypeNotAcceptableException");
        framework("method-not-allowed", HttpStatus.METHOD_NOT_ALLOWED, "web.HttpRequestMethodNotSupportedException");
        framework("not-found", HttpStatus.NOT_FOUND, "web.servlet.resource.NoResourceFoundException");
        framework("missing-parameter", HttpStatus.BAD_REQUEST, "web.bind.MissingServletRequestParameterException");
        framework("missing-header", HttpStatus.BAD_REQUEST, "web.bind.MissingRequestHeaderException");
        framework("malformed-address", HttpStatus.BAD_REQUEST, "beans.TypeMismatchException");
        framework("malformed-content", HttpStatus.BAD_REQUEST, "http.converter.HttpMessageNotReadableException");
        framework("invalid-content", HttpStatus.BAD_REQUEST, "web.bind.MethodArgumentNotValidException");
    }

    private ProblemKinds() {}

    static Optional<Kind> find(String code) {
        return Optional.ofNullable(KINDS.get(code))
                .or(() -> Rejections.status(code)
                        .map(status -> new Kind(
                                HttpStatus.valueOf(status), "api.rejected.title." + status, "rejection." + code)));
    }

    private static void door(HttpStatus status, String... codes) {
        for (var code : codes) {
            add(code, status, "api." + code + ".title", "api." + code + ".detail");
        }
    }

    private static void elsewhere(HttpStatus status, String code, String key) {
        add(code, status, key, key + ".detail");
    }

    private static void framework(String code, HttpStatus status, String exception) {
        add(code, status, "problemDetail.title." + FRAMEWORK + exception, "problemDetail." + FRAMEWORK + exception);
    }

    private static void add(String code, HttpStatus status, String title, String detail) {
        KINDS.put(code, new Kind(status, title, detail));
    }
}
