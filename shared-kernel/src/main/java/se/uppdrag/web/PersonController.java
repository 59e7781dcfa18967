package se.uppdrag.web;

import java.net.URI;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Changes the demo person, and goes back to the page where it was changed. */
@Controller
final class PersonController {

    private static final Duration KEPT = Duration.ofDays(30);

    private final Persons persons;

    PersonController(Persons persons) {
        this.persons = persons;
    }

    @PostMapping("/person")
    ResponseEntity<Void> choose(@RequestParam String person, @RequestParam(defaultValue = "/") String back) {
        var chosen = persons.find(person).orElseThrow(UnknownActor::new);
        var cookie = ResponseCookie.from(RequestActor.COOKIE, chosen.id())
                .path("/")
                .httpOnly(true)
                .sameSite("Lax")
                .maxAge(KEPT)
                .build();
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header(HttpHeaders.SET_COOKIE, cookie.toString())
                .location(local(back))
                .build();
    }

    /** Only a path of our own: a redirect to anywhere would lend our name to others. */
    private static URI local(String back) {
        try {
            var uri = URI.create(back);
            var own = back.startsWith("/") && !back.startsWith("//") && !uri.isAbsolute() && uri.getHost() == null;
            return own ? uri : URI.create("/");
        } catch (IllegalArgumentException ignored) {
            return URI.create("/");
        }
    }
}
