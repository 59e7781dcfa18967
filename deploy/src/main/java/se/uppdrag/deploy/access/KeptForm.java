package se.uppdrag.deploy.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.Serializable;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What somebody had typed when the session had ended: kept until they have signed in again, and then shown as it was, not sent.
 *
 * @param path of the form
 */
record KeptForm(String path, HashMap<String, String[]> typed) implements Serializable {

    private static final String ATTRIBUTE = KeptForm.class.getName();
    /** In characters; longer texts than every field takes together. */
    private static final int LONGEST = 500_000;

    /** Of a form that was sent, which has an address of its own. */
    static boolean keep(HttpServletRequest request) {
        if (!"POST".equals(request.getMethod()) || !isForm(request.getRequestURI())) {
            return false;
        }
        var typed = new HashMap<>(request.getParameterMap());
        typed.remove("_csrf");
        if (typed.values().stream().mapToLong(KeptForm::length).sum() > LONGEST) {
            return false;
        }
        request.getSession().setAttribute(ATTRIBUTE, new KeptForm(request.getRequestURI(), typed));
        return true;
    }

    /** Once: whoever comes again finds an empty form. */
    static Optional<KeptForm> take(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session == null
                || !"GET".equals(request.getMethod())
                || !(session.getAttribute(ATTRIBUTE) instanceof KeptForm kept)
                || !kept.path().equals(request.getRequestURI())) {
            return Optional.empty();
        }
        session.removeAttribute(ATTRIBUTE);
        return Optional.of(kept);
    }

    private static boolean isForm(String path) {
        return path.matches("/[a-z]+/(ny|nytt|[0-9a-fA-F-]{36}/atgard/[a-z0-9-]+)");
    }

    private static long length(String[] values) {
        var length = 0L;
        for (var value : values) {
            length += value.length();
        }
        return length;
    }

    /** The same form sent again, to be shown: it asks to be edited. */
    HttpServletRequest shownAgain(HttpServletRequest request) {
        var parameters = new HashMap<>(typed);
        parameters.put("_edit", new String[] {"true"});
        return new HttpServletRequestWrapper(request) {
            @Override
            public String getMethod() {
                return "POST";
            }

            @Override
            public @Nullable String getParameter(String name) {
                var values = parameters.get(name);
                return values == null ? null : values[0];
            }

            @Override
            public Map<String, String[]> getParameterMap() {
                return Collections.unmodifiableMap(parameters);
            }

            @Override
            public Enumeration<String> getParameterNames() {
                return Collections.enumeration(parameters.keySet());
            }

            @Override
            public String @Nullable [] getParameterValues(String name) {
                return parameters.get(name);
            }
        };
    }
}
