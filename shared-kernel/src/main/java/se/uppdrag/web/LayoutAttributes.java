package se.uppdrag.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import se.uppdrag.kernel.Role;

/** What the layout shows on every page, whichever side it comes from. */
@ControllerAdvice
final class LayoutAttributes {

    private final Persons persons;
    private final RequestActor actor;

    LayoutAttributes(Persons persons, RequestActor actor) {
        this.persons = persons;
        this.actor = actor;
    }

    @ModelAttribute("persons")
    List<Person> persons() {
        return persons.persons();
    }

    @ModelAttribute("person")
    @Nullable
    String person(HttpServletRequest request) {
        return actor.person(request).map(Person::id).orElse(null);
    }

    /** Whether the page leads to the operation of the house. */
    @ModelAttribute("operates")
    boolean operates(HttpServletRequest request) {
        return actor.person(request)
                .filter(person -> person.role() == Role.ADMINISTRATOR)
                .isPresent();
    }

    /** Where the chooser of persons returns to; only a page that was read can be read again. */
    @ModelAttribute("back")
    String back(HttpServletRequest request) {
        return address(request);
    }

    static String address(HttpServletRequest request) {
        if (!"GET".equals(request.getMethod())) {
            return "/";
        }
        var query = request.getQueryString();
        return query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query;
    }
}
