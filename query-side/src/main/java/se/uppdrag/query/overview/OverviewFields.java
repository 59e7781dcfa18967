package se.uppdrag.query.overview;

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
import se.uppdrag.query.deadline.Light;
import se.uppdrag.query.list.FilterErrors;
import se.uppdrag.query.list.FilterField;
import se.uppdrag.query.list.FilterField.Option;
import se.uppdrag.query.readmodel.SwedishText;

/** The filter's fields, with what there is to choose from now. */
@Component
final class OverviewFields {

    private final OverviewFinder finder;
    private final Region region;
    private final MessageSource messages;
    private final FilterErrors wrong;

    OverviewFields(OverviewFinder finder, Region region, MessageSource messages, FilterErrors wrong) {
        this.finder = finder;
        this.region = region;
        this.messages = messages;
        this.wrong = wrong;
    }

    List<FilterField> of(OverviewFilter filter, Errors errors, Locale locale) {
        return List.of(
                text("q", filter.q(), null, errors, locale),
                select("light", filter.light(), lights(filter, locale), errors, locale),
                select("phase", filter.phase(), phases(filter), errors, locale),
                select("holder", filter.holder(), parties(finder.holders(), filter.holder()), errors, locale),
                select("body", filter.body(), parties(finder.givers(), filter.body()), errors, locale),
                select("municipality", filter.municipality(), municipalities(filter), errors, locale),
                text("dueBefore", filter.dueBefore(), "overview.filter.dueBefore.hint", errors, locale));
    }

    private FilterField text(String name, @Nullable Object value, @Nullable String hint, Errors errors, Locale locale) {
        var rejected = errors.getFieldError(name) == null ? value : errors.getFieldValue(name);
        return FilterField.text(
                name, "overview.filter." + name, hint, written(rejected), wrong.of(errors, name, locale));
    }

    private FilterField select(
            String name, @Nullable Object value, List<Option> options, Errors errors, Locale locale) {
        return FilterField.select(
                name, "overview.filter." + name, written(value), options, wrong.of(errors, name, locale));
    }

    private static @Nullable String written(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    private List<Option> lights(OverviewFilter filter, Locale locale) {
        return Arrays.stream(Light.values())
                .map(light -> new Option(
                        light.name(),
                        messages.getMessage("layout.light." + light, null, locale),
                        light == filter.light()))
                .toList();
    }

    private List<Option> phases(OverviewFilter filter) {
        return sorted(finder.phases().stream()
                .map(phase -> new Option(phase, phase, phase.equals(filter.phase())))
                .toList());
    }

    private List<Option> parties(List<Party> parties, @Nullable String chosen) {
        return sorted(parties.stream()
                .filter(Party::stated)
                .map(party -> new Option(
                        party.toString(), region.nameOf(party), party.toString().equals(chosen)))
                .toList());
    }

    private List<Option> municipalities(OverviewFilter filter) {
        return sorted(region.municipalities().stream()
                .map(municipality -> new Option(
                        municipality.code(),
                        municipality.name(),
                        municipality.code().equals(filter.municipality())))
                .toList());
    }

    private static List<Option> sorted(List<Option> options) {
        return options.stream()
                .sorted(Comparator.comparing(option -> SwedishText.sortKey(option.label())))
                .toList();
    }
}
