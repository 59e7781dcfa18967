package se.uppdrag.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.util.WebUtils;
import se.uppdrag.kernel.Actor;

/** Hands a controller its {@link Actor}: the header {@code Uppdrag-Actor}, else the person chosen in the page, else the first one. */
final class RequestActor implements HandlerMethodArgumentResolver {

    static final String HEADER = "Uppdrag-Actor";
    static final String COOKIE = "uppdrag-person";

    private final Persons persons;

    RequestActor(Persons persons) {
        this.persons = persons;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType().equals(Actor.class);
    }

    @Override
    public Actor resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        var servletRequest = request.getNativeRequest(HttpServletRequest.class);
        return Optional.ofNullable(servletRequest)
                .flatMap(this::person)
                .map(Person::actor)
                .orElseThrow(UnknownActor::new);
    }

    /** A header that names nobody is refused; a cookie that no longer does is forgotten. */
    Optional<Person> person(HttpServletRequest request) {
        var header = request.getHeader(HEADER);
        if (header != null) {
            return persons.find(header);
        }
        return Optional.ofNullable(WebUtils.getCookie(request, COOKIE))
                .flatMap(cookie -> persons.find(cookie.getValue()))
                .or(persons::first);
    }
}
