package se.uppdrag.deploy.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;
import se.uppdrag.ledger.LedgerUnavailable;

/** Who cannot be known while PostgreSQL is gone is told to come again, by page or problem, as further in. */
final class StoreGoneFilter extends OncePerRequestFilter {

    private final HandlerExceptionResolver resolver;

    StoreGoneFilter(HandlerExceptionResolver resolver) {
        this.resolver = resolver;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (LedgerUnavailable gone) {
            resolver.resolveException(request, response, null, gone);
        }
    }
}
