package se.uppdrag.command.form;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.uppdrag.command.dispatch.Names;
import se.uppdrag.command.dispatch.Records;
import se.uppdrag.command.dispatch.Wording;
import se.uppdrag.kernel.Correction;
import se.uppdrag.kernel.Party;
import se.uppdrag.kernel.Recorded;
import se.uppdrag.kernel.Trace;
import se.uppdrag.kernel.body.Meeting;

/** How things are called in a list to choose from. */
record ChoiceWords(Wording wording, Locale locale) {

    private static final int LONGEST = 90;

    String shortened(String text) {
        var line = text.strip().replaceAll("\\s+", " ");
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST - 1).strip() + "…";
    }

    /** @param kind decided or proposed */
    String point(String kind, String number, String text) {
        return wording.text("form.choice.point." + kind, locale, number, shortened(text));
    }

    String notOpen(String area) {
        return wording.text("form.choice.area-not-open", locale, area);
    }

    String decision(Trace trace, Party decider, @Nullable String paragraph) {
        var when = wording.worded(trace.happened(), locale);
        return paragraph == null
                ? wording.text("form.choice.decision", locale, decider, when)
                : wording.text("form.choice.decision.paragraph", locale, decider, when, paragraph);
    }

    /** By name and days. */
    String meeting(Meeting meeting) {
        return meeting.name() + ", " + wording.worded(meeting.held(), locale);
    }

    /** Newest first; what corrects something else is not corrected itself. */
    List<Choices.Offered> events(List<? extends Recorded<?>> facts) {
        return facts.reversed().stream()
                .filter(fact -> !(fact.event() instanceof Correction))
                .map(fact -> new Choices.Offered(fact.eventId().toString(), sentence(fact)))
                .toList();
    }

    String sentence(Recorded<?> fact) {
        var happened = fact.fact().happened().text();
        var what =
                wording.text("recorded." + Names.kebab(fact.event().getClass().getSimpleName()), locale);
        var detail = detail(fact.event());
        var day = happened.isBlank() ? wording.worded(null, locale) : happened;
        return day + " · " + (detail == null ? what : what + ": " + shortened(detail));
    }

    /** The first thing that is said in words, which tells one event from another of its kind. */
    private @Nullable String detail(Object event) {
        return Arrays.stream(event.getClass().getRecordComponents())
                .filter(component -> component.getType() == String.class || component.getType() == Party.class)
                .map(component -> Records.get(event, component))
                .filter(Objects::nonNull)
                .map(value -> wording.worded(value, locale))
                .findFirst()
                .orElse(null);
    }
}
