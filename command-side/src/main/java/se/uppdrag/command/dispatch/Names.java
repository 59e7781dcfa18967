package se.uppdrag.command.dispatch;

import java.util.Locale;
import java.util.regex.Pattern;

/** Names as they are stored and as message keys are made of them. */
public final class Names {

    private static final Pattern WORD_START = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");

    private Names() {}

    /** {@code AssignUppdrag} becomes {@code assign-uppdrag}. */
    public static String kebab(String camel) {
        return WORD_START.matcher(camel).replaceAll("-").toLowerCase(Locale.ROOT);
    }
}
