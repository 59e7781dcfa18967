package se.uppdrag.command.form;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/**
 * Message keys of a command's fields: {@code command.<name>.field.<component>} where a command has words of its own, else
 * {@code field.<component>}, which all share. A hint is the same key with {@code .hint}.
 */
record Labels(MessageSource messages, String command) {

    private static final Pattern INDEX = Pattern.compile("\\[\\d+]");

    String label(String path) {
        return first(path, "").orElseThrow(() -> new IllegalStateException("No label for " + command + " " + path));
    }

    /** Of one row of a list: {@code field.points.row}, else that of the list. */
    String row(String list) {
        return first(list, ".row").orElseGet(() -> label(list));
    }

    @Nullable
    String hint(String path, FieldSpec spec) {
        return first(path, ".hint")
                .or(() -> Stream.of("form.hint." + (isWholeOrNothing(spec) ? "WHOLE_OR_NOTHING" : spec.shape()))
                        .filter(this::exists)
                        .findFirst())
                .orElse(null);
    }

    private static boolean isWholeOrNothing(FieldSpec spec) {
        return spec.shape() == Shape.GROUP
                && !spec.required()
                && spec.children().stream().anyMatch(FieldSpec::required);
    }

    private Optional<String> first(String path, String suffix) {
        var plain = INDEX.matcher(path).replaceAll("");
        var last = plain.substring(plain.lastIndexOf('.') + 1);
        return Stream.of("command." + command + ".field." + plain, "field." + plain, "field." + last)
                .map(key -> key + suffix)
                .filter(this::exists)
                .findFirst();
    }

    private boolean exists(String key) {
        return Objects.nonNull(messages.getMessage(key, null, null, Locale.of("sv")));
    }
}
