package se.uppdrag.command.openapi;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/** The words of one document. */
record Words(MessageSource messages, Locale locale) {

    String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments.length == 0 ? null : arguments, locale);
    }

    @Nullable
    String optional(String key) {
        return messages.getMessage(key, null, null, locale);
    }

    /** The first of the keys that has words. */
    String first(String... keys) {
        for (var key : keys) {
            var text = optional(key);
            if (text != null) {
                return text;
            }
        }
        throw new IllegalStateException("No words for " + String.join(", ", keys));
    }
}
