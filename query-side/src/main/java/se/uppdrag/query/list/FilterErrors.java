package se.uppdrag.query.list;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;
import org.springframework.validation.FieldError;

/** Says what is wrong with a filter, by message key {@code list.wrong.<field>}: the framework's own words are for programmers. */
@Component
public final class FilterErrors {

    private final MessageSource messages;

    public FilterErrors(MessageSource messages) {
        this.messages = messages;
    }

    public @Nullable String of(Errors errors, String field, Locale locale) {
        return Optional.ofNullable(errors.getFieldError(field))
                .map(error -> of(error, locale))
                .orElse(null);
    }

    String of(FieldError error, Locale locale) {
        var general = text("list.wrong", "", locale);
        return text("list.wrong." + error.getField(), general, locale);
    }

    private String text(String key, String unless, Locale locale) {
        return Optional.ofNullable(messages.getMessage(key, null, unless, locale))
                .orElse(unless);
    }
}
