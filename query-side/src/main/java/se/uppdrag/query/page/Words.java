package se.uppdrag.query.page;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import se.uppdrag.kernel.Party;
import se.uppdrag.kernel.PointRef;
import se.uppdrag.kernel.Region;
import se.uppdrag.kernel.figure.Figure;
import se.uppdrag.kernel.time.Dating;
import se.uppdrag.kernel.time.Due;
import se.uppdrag.kernel.time.SwedishDates;

/** The words of one reader's language. */
public final class Words {

    private final MessageSource messages;
    private final Locale locale;
    private final Region region;

    Words(MessageSource messages, Locale locale, Region region) {
        this.messages = messages;
        this.locale = locale;
        this.region = region;
    }

    public String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }

    /** As it stands in the bundle, with its parts unfilled; empty when there is no such text. */
    public Optional<String> raw(String key) {
        return Optional.ofNullable(messages.getMessage(key, null, null, locale));
    }

    /** Message key of a code: {@code Gate.DIALOGUE_HELD}, {@code Closing.Status.ONGOING}. */
    public String label(Enum<?> code) {
        var name = code.getDeclaringClass().getName();
        return text(name.substring(name.lastIndexOf('.') + 1).replace('$', '.') + "." + code.name());
    }

    public String labels(List<? extends Enum<?>> codes) {
        return codes.stream().map(this::label).collect(Collectors.joining(", "));
    }

    public String party(Party party) {
        return switch (party.kind()) {
            case NOT_STATED -> notStated();
            case PUBLIC -> party.id().isEmpty() ? text("page.public") : party.id();
            default -> region.nameOf(party);
        };
    }

    public @Nullable String parties(List<Party> parties) {
        var stated = parties.stream().filter(Party::stated).toList();
        return stated.isEmpty() ? null : stated.stream().map(this::party).collect(Collectors.joining(", "));
    }

    /** As written; a word for what was not. */
    public String due(@Nullable Due due) {
        if (due == null) {
            return notStated();
        }
        return due.text().isBlank() ? label(due.kind()) : due.text();
    }

    public String dating(@Nullable Dating dating) {
        return dating == null || dating.text().isBlank() ? notStated() : dating.text();
    }

    /** As written; a word for what was not. */
    public String figure(@Nullable Figure figure) {
        return figure == null || figure.text().isBlank() ? notStated() : figure.text();
    }

    public String day(LocalDate day) {
        return SwedishDates.iso(day);
    }

    public String minute(Instant instant) {
        return SwedishDates.minute(instant);
    }

    /** Numbers of points of several decisions may be the same: then they are said once. */
    public @Nullable String points(List<PointRef> points) {
        return points.isEmpty()
                ? null
                : text(
                        "page.points",
                        points.stream().map(PointRef::number).distinct().collect(Collectors.joining(", ")));
    }

    public String notStated() {
        return text("layout.not-stated");
    }

    public Region region() {
        return region;
    }
}
