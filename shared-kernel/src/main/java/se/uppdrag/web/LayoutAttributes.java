package se.uppdrag.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.UrlBasedViewResolver;

/** What the layout shows on every page, whichever side it comes from; not asked for where there is no page, as for the API. */
final class LayoutAttributes implements HandlerInterceptor {

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView page) {
        var view = page == null ? null : page.getViewName();
        if (page == null || view == null || view.startsWith(UrlBasedViewResolver.REDIRECT_URL_PREFIX)) {
            return;
        }
        RequestActor.account(request).ifPresent(account -> {
            page.addObject("person", account.label());
            page.addObject("role", account.actor().role());
        });
        page.addObject("back", address(request));
    }

    /** Of the page itself, to read it again; only a page that was read can be. */
    static String address(HttpServletRequest request) {
        if (!"GET".equals(request.getMethod())) {
            return "/";
        }
        var query = request.getQueryString();
        return query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query;
    }
}
