package se.uppdrag.query.deadline;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;
import se.uppdrag.kernel.Party;
import se.uppdrag.kernel.Region;
import se.uppdrag.query.list.FilterErrors;
import se.uppdrag.query.list.FilterField;
import se.uppdrag.query.list.FilterField.Option;
import se.uppdrag.query.readmodel.SwedishText;

/** The filter's fields, with what there is to choose from now. */
@Component
final class DeadlineFields {

    private final DeadlineFinder finder;
    private final Region region;
    private final MessageSource messages;
    private final FilterErrors wrong;

    DeadlineFields(DeadlineFinder finder, Region region, MessageSource messages, FilterErrors wrong) {
        this.finder = finder;
        this.region = region;
        this.messages = messages;
        this.wrong = wrong;
    }

    List<FilterField> of(DeadlineFilter filter, Errors errors, Locale locale) {
        return List.of(
                text("q", filter.q(), null, errors, locale),
                select(
                        "when",
                        filter.when(),
                        choices("deadline.when.", DeadlineFilter.When.values(), filter.when(), locale),
                        errors,
                        locale),
                select(
                        "light",
                        filter.light(),
                        choices("layout.light.", Light.values(), filter.light(), locale),
                        errors,
                        locale),
                select("body", filter.body(), receivers(filter), errors, locale),
                text("dueAfter", filter.dueAfter(), "deadline.filter.day.hint", errors, locale),
                text("dueBefore", filter.dueBefore(), "deadline.filter.day.hint", errors, locale));
    }

    private FilterField text(String name, @Nullable Object value, @Nullable String hint, Errors errors, Locale locale) {
        var rejected = errors.getFieldError(name) == null ? value : errors.getFieldValue(name);
        return FilterField.text(
                name, "deadline.filter." + name, hint, written(rejected), wrong.of(errors, name, locale));
    }

    private FilterField select(
            String name, @Nullable Object value, List<Option> options, Errors errors, Locale locale) {
        return FilterField.select(
                name, "deadline.filter." + name, written(value), options, wrong.of(errors, name, locale));
    }

    private static @Nullable String written(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    private <E extends Enum<E>> List<Option> choices(String prefix, E[] values, @Nullable E chosen, Locale locale) {
        return Arrays.stream(values)
                .map(value ->
                        new Option(value.name(), messages.getMessage(prefix + value, null, locale), value == chosen))
                .toList();
    }

    private List<Option> receivers(DeadlineFilter filter) {
        return finder.receivers().stream()
                .filter(Party::stated)
                .map(party -> new Option(
                        party.toString(), region.nameOf(party), party.toString().equals(filter.body())))
                .sorted(Comparator.comparing(option -> SwedishText.sortKey(option.label())))
                .toList();
    }
}
