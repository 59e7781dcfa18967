package se.uppdrag.query.list;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;
import se.uppdrag.kernel.Party;
import se.uppdrag.kernel.Region;
import se.uppdrag.query.list.FilterField.Option;
import se.uppdrag.query.readmodel.SwedishText;

/** Makes the fields of a filter: what was asked, what there is to choose from, and what is wrong. */
@Component
public final class FilterForm {

    private final Region region;
    private final MessageSource messages;
    private final FilterErrors wrong;

    public FilterForm(Region region, MessageSource messages, FilterErrors wrong) {
        this.region = region;
        this.messages = messages;
        this.wrong = wrong;
    }

    /** @param labels message key of a field's label, up to its name */
    public Fields fields(String labels, Errors errors, Locale locale) {
        return new Fields(labels, errors, locale);
    }

    public final class Fields {

        private final String labels;
        private final Errors errors;
        private final Locale locale;

        private Fields(String labels, Errors errors, Locale locale) {
            this.labels = labels;
            this.errors = errors;
            this.locale = locale;
        }

        public FilterField text(String name, @Nullable Object value) {
            return text(name, null, value);
        }

        public FilterField day(String name, @Nullable Object value) {
            return text(name, "list.filter.day.hint", value);
        }

        /** @param prefix message key of a code's label, up to its name */
        public <E extends Enum<E>> FilterField codes(String name, String prefix, E[] codes, @Nullable E chosen) {
            return select(
                    name,
                    chosen,
                    Arrays.stream(codes)
                            .map(code -> option(code.name(), label(prefix + code), chosen))
                            .toList());
        }

        public FilterField texts(String name, Collection<String> texts, @Nullable String chosen) {
            return select(
                    name,
                    chosen,
                    sorted(texts.stream()
                            .map(text -> option(text, text, chosen))
                            .toList()));
        }

        /** @param names by the value that is asked for */
        public FilterField named(String name, Map<String, String> names, @Nullable Object chosen) {
            return select(
                    name,
                    chosen,
                    sorted(names.entrySet().stream()
                            .map(one -> option(one.getKey(), one.getValue(), chosen))
                            .toList()));
        }

        /** @param parties as {@code kind:id} */
        public FilterField parties(String name, Collection<String> parties, @Nullable String chosen) {
            return select(
                    name,
                    chosen,
                    sorted(parties.stream()
                            .map(Party::of)
                            .filter(Party::stated)
                            .map(party -> option(party.toString(), region.nameOf(party), chosen))
                            .toList()));
        }

        public FilterField municipalities(String name, @Nullable String chosen) {
            return select(
                    name,
                    chosen,
                    sorted(region.municipalities().stream()
                            .map(one -> option(one.code(), one.name(), chosen))
                            .toList()));
        }

        private FilterField text(String name, @Nullable String hint, @Nullable Object value) {
            var written = errors.getFieldError(name) == null ? value : errors.getFieldValue(name);
            return FilterField.text(
                    name,
                    labels + name,
                    hint,
                    written == null ? null : written.toString(),
                    wrong.of(errors, name, locale));
        }

        private FilterField select(String name, @Nullable Object chosen, List<Option> options) {
            return FilterField.select(
                    name,
                    labels + name,
                    chosen == null ? null : chosen.toString(),
                    options,
                    wrong.of(errors, name, locale));
        }

        private String label(String key) {
            return messages.getMessage(key, null, locale);
        }

        private static Option option(String value, String label, @Nullable Object chosen) {
            return new Option(value, label, value.equals(Objects.toString(chosen, null)));
        }

        private static List<Option> sorted(List<Option> options) {
            return options.stream()
                    .sorted(Comparator.comparing(option -> SwedishText.sortKey(option.label())))
                    .toList();
        }
    }
}
