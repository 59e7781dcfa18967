package se.uppdrag.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.UrlBasedViewResolver;
import se.uppdrag.kernel.Role;

/** What the layout shows on every page, whichever side it comes from; not asked for where there is no page, as for the API. */
final class LayoutAttributes implements HandlerInterceptor {

    private final Persons persons;
    private final RequestActor actor;

    LayoutAttributes(Persons persons, RequestActor actor) {
        this.persons = persons;
        this.actor = actor;
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView page) {
        var view = page == null ? null : page.getViewName();
        if (page == null || view == null || view.startsWith(UrlBasedViewResolver.REDIRECT_URL_PREFIX)) {
            return;
        }
        var person = actor.person(request);
        page.addObject("persons", persons.persons());
        page.addObject("person", person.map(Person::id).orElse(null));
        page.addObject(
                "operates",
                person.filter(one -> one.role() == Role.ADMINISTRATOR).isPresent());
        page.addObject("back", address(request));
    }

    /** Where the chooser of persons returns to; only a page that was read can be read again. */
    static String address(HttpServletRequest request) {
        if (!"GET".equals(request.getMethod())) {
            return "/";
        }
        var query = request.getQueryString();
        return query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query;
    }
}
