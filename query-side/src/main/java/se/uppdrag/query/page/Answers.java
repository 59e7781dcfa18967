package se.uppdrag.query.page;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/** Answers of the API about one thing that has a version. */
public final class Answers {

    private Answers() {}

    /** {@code ETag} is the version of the stream, as {@code If-Match} of a command takes it. */
    public static <T> ResponseEntity<T> versioned(long version, T body) {
        return ResponseEntity.ok()
                .header(HttpHeaders.ETAG, "\"" + version + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .body(body);
    }
}
