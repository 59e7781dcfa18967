package se.uppdrag.deploy.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/** Shows a form with what was typed before the session ended, and says so. */
final class KeptFormFilter extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var kept = KeptForm.take(request);
        if (kept.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        request.setAttribute("notice", "sign-in.kept");
        chain.doFilter(kept.get().shownAgain(request), response);
    }
}
