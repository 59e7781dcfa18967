package se.uppdrag.command.dispatch;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import se.uppdrag.command.Rejection;
import se.uppdrag.kernel.Party;
import se.uppdrag.kernel.PointRef;
import se.uppdrag.kernel.Region;
import se.uppdrag.kernel.figure.Figure;
import se.uppdrag.kernel.time.Dating;
import se.uppdrag.kernel.time.Due;
import se.uppdrag.kernel.time.SwedishDates;
import se.uppdrag.kernel.uppdrag.GateSource;

/** Says what is wrong in plain words; every text is a message, every value in it is worded for readers. */
@Component
public final class Wording {

    private final MessageSource messages;
    private final Region region;

    Wording(MessageSource messages, Region region) {
        this.messages = messages;
        this.region = region;
    }

    public String text(String key, Locale locale, @Nullable Object... arguments) {
        var worded = Arrays.stream(arguments)
                .map(argument -> worded(argument, locale))
                .toArray();
        return messages.getMessage(key, worded.length == 0 ? null : worded, locale);
    }

    public String of(Rejection rejection, Locale locale) {
        var arguments = Arrays.stream(rejection.getClass().getRecordComponents())
                .map(component -> Records.get(rejection, component))
                .toArray();
        return text("rejection." + code(rejection), locale, arguments);
    }

    /** {@code area-excluded}: its message key and the last part of its problem type. */
    public static String code(Rejection rejection) {
        return Names.kebab(rejection.getClass().getSimpleName());
    }

    public String of(FieldProblem problem, Locale locale) {
        return text("problem." + problem.code(), locale, problem.arguments().toArray());
    }

    public String of(Receipt.Warning warning, Locale locale) {
        return text("warning." + warning.code(), locale, warning.arguments().toArray());
    }

    /** A value as it stands in a sentence. */
    public String worded(@Nullable Object value, Locale locale) {
        return switch (value) {
            case null -> messages.getMessage("vocabulary.not-stated", null, locale);
            case Party party -> party(party, locale);
            case PointRef point -> point.number();
            case Dating dating -> dating.text();
            case Due due -> due.text();
            case Figure figure -> figure.text();
            case LocalDate day -> SwedishDates.day(day);
            case GateSource gate -> "%s (%s)".formatted(label(gate.gate(), locale), gate.source());
            case Enum<?> constant -> label(constant, locale);
            case Collection<?> list -> list(List.copyOf(list), locale);
            default -> value.toString();
        };
    }

    public String label(Enum<?> constant, Locale locale) {
        return messages.getMessage(vocabularyKey(constant), null, locale);
    }

    /** {@code Gate.DIALOGUE_HELD}; a nested enum goes by the class it belongs to, {@code Party.MUNICIPALITY}. */
    public static String vocabularyKey(Enum<?> constant) {
        var type = constant.getDeclaringClass();
        var enclosing = type.getEnclosingClass();
        return (enclosing == null ? type : enclosing).getSimpleName() + "." + constant.name();
    }

    private String party(Party party, Locale locale) {
        return switch (party.kind()) {
            case NOT_STATED -> messages.getMessage("vocabulary.not-stated", null, locale);
            case PUBLIC -> label(party.kind(), locale);
            default -> region.nameOf(party);
        };
    }

    private String list(List<?> values, Locale locale) {
        if (values.size() < 2) {
            return values.isEmpty() ? "" : worded(values.getFirst(), locale);
        }
        var and = messages.getMessage("vocabulary.and", null, locale);
        return values.stream()
                        .limit(values.size() - 1L)
                        .map(value -> worded(value, locale))
                        .collect(Collectors.joining(", "))
                + " " + and + " " + worded(values.getLast(), locale);
    }
}
