package se.uppdrag.query.history;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import se.uppdrag.kernel.Correction;
import se.uppdrag.kernel.Entry;
import se.uppdrag.kernel.Reach;
import se.uppdrag.kernel.Recorded;
import se.uppdrag.kernel.casefile.CaseFileEvent;
import se.uppdrag.kernel.uppdrag.UppdragEvent;
import se.uppdrag.ledger.LedgerUnavailable;
import se.uppdrag.ledger.StoredNames;
import se.uppdrag.query.page.Phrasebook;
import se.uppdrag.query.page.Words;
import se.uppdrag.query.readmodel.Streams;

/** Reads streams from the ledger itself, so that no projection stands between an auditor and what was recorded. */
@Component
public final class Histories {

    private static final Logger log = LoggerFactory.getLogger(Histories.class);

    private final Streams streams;
    private final Phrasebook phrases;

    Histories(Streams streams, Phrasebook phrases) {
        this.streams = streams;
        this.phrases = phrases;
    }

    /**
     * @param begun the event that it begins with; absent when there is no such stream
     * @param lines newest first
     */
    record Chronicle(@Nullable Object begun, String subject, List<HistoryLine> lines) {}

    /** Every event of one stream, newest first; empty when there is no such stream, and for a party. */
    public List<HistoryLine> of(Reach reach, UUID stream, Locale locale) {
        return whole(reach, stream, locale).lines();
    }

    /** The same, with what it is about. */
    Chronicle whole(Reach reach, UUID stream, Locale locale) {
        var recorded = reach.isWhole() ? streams.upTo(Long.MAX_VALUE, Set.of(stream)) : List.<Recorded<?>>of();
        var words = phrases.in(locale);
        var sentences = new Sentences(words, Names.of(recorded));
        var struck = new HashMap<UUID, Recorded<?>>();
        for (var one : recorded) {
            if (one.event() instanceof Correction correction) {
                struck.put(correction.corrects(), one);
            }
        }
        return new Chronicle(
                recorded.isEmpty() ? null : recorded.getFirst().event(),
                Subject.of(recorded),
                recorded.reversed().stream()
                        .map(one -> line(one, words, sentences, struck))
                        .toList());
    }

    /** What one event says, whatever else its stream says. */
    public String sentence(Object event, Locale locale) {
        return new Sentences(phrases.in(locale), Names.of(List.of())).of(event);
    }

    /** The same for a page that can be shown without: nothing, and said to be so, while PostgreSQL is gone. */
    public Told told(Reach reach, UUID stream, Locale locale) {
        try {
            return new Told(of(reach, stream, locale), true);
        } catch (LedgerUnavailable gone) {
            log.debug("A page is shown without its history", gone);
            return Told.NOTHING;
        }
    }

    private static HistoryLine line(
            Recorded<?> recorded, Words words, Sentences sentences, Map<UUID, Recorded<?>> struck) {
        var fact = recorded.fact();
        var event = recorded.event();
        var name = StoredNames.kebab(event.getClass().getSimpleName());
        var by = struck.get(recorded.eventId());
        var onBehalfOf = fact.actor().onBehalfOf();
        var known = fact.known();
        return new HistoryLine(
                recorded.position(),
                recorded.eventId(),
                name,
                words.text("event." + name),
                part(event),
                sentences.of(event),
                words.dating(fact.happened()),
                known == null ? null : words.day(known),
                words.minute(recorded.recordedAt()),
                recorded.recordedAt(),
                words.label(fact.actor().role()),
                fact.actor().role().name(),
                onBehalfOf == null ? null : words.party(onBehalfOf),
                fact.source(),
                fact.example(),
                fact.entry() == Entry.HISTORY,
                by == null ? null : by.eventId(),
                by != null && by.event() instanceof Correction correction ? correction.reason() : null,
                fact.replaces(),
                begun(event));
    }

    /** The page of what began in the same commit. */
    private static @Nullable String begun(Object event) {
        return switch (event) {
            case CaseFileEvent.UppdragPlaced placed -> "/uppdrag/" + placed.uppdragId();
            case UppdragEvent.ResultPlaced placed ->
                switch (placed.kind()) {
                            case MEASURE -> "/atgardsforslag/";
                            case COMPARISON -> "/jamforelser/";
                            case EARLIER_CHANGE -> "/forandringar/";
                        }
                        + placed.resultId();
            default -> null;
        };
    }

    /** Simple name of the sealed interface that the event is listed under: {@code OfScope}. */
    private static @Nullable String part(Object event) {
        return Arrays.stream(UppdragEvent.class.getPermittedSubclasses())
                .filter(part -> part.isInstance(event))
                .map(Class::getSimpleName)
                .findFirst()
                .orElse(null);
    }
}
