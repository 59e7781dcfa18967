package se.uppdrag.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.slf4j.MDC;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Takes over the caller's trace or begins one, and answers with it (W3C Trace Context, REST API-profil). The trace id, 32 hexadecimal
 * digits, is what everything caused by one request has in common: it stands in the log and, as correlation, on every event.
 */
@Component
public final class TraceContext extends OncePerRequestFilter {

    /** Where the trace id of the request stands while its thread works on it. */
    public static final String TRACE_ID = "traceId";

    private static final String HEADER = "traceparent";
    private static final Pattern FORM = Pattern.compile("00-(?!0{32})([0-9a-f]{32})-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var given = request.getHeader(HEADER);
        var form = FORM.matcher(given == null ? "" : given);
        var trace = form.matches() ? form.group(1) : hex(16);
        response.setHeader(HEADER, "00-" + trace + "-" + hex(8) + "-01");
        MDC.put(TRACE_ID, trace);
        try {
            chain.doFilter(request, response);
        } finally {
            MDC.remove(TRACE_ID);
        }
    }

    private static String hex(int bytes) {
        var random = new byte[bytes];
        ThreadLocalRandom.current().nextBytes(random);
        return HexFormat.of().formatHex(random);
    }
}
