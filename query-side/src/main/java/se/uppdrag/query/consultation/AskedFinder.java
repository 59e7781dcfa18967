package se.uppdrag.query.consultation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Component;
import se.uppdrag.kernel.Party;
import se.uppdrag.kernel.Reach;
import se.uppdrag.query.list.Found;
import se.uppdrag.query.list.Light;
import se.uppdrag.query.list.Paging;
import se.uppdrag.query.readmodel.Progress;
import se.uppdrag.query.readmodel.Rows;
import se.uppdrag.query.readmodel.ViewStore;
import se.uppdrag.query.state.UppdragDocument;
import se.uppdrag.query.state.UppdragView;

/** Finds what a party was asked, whichever uppdrag it is part of. */
@Component
final class AskedFinder {

    /** What waits for an answer first, the nearest day before the others; then the latest question. */
    private static final Comparator<Entry> ORDER = Comparator.comparing(Entry::waits)
            .reversed()
            .thenComparing(entry -> entry.waits() && entry.due() != null ? entry.due() : LocalDate.MAX)
            .thenComparing(Entry::asked, Comparator.reverseOrder())
            .thenComparing(Entry::round);

    private final ViewStore<UppdragDocument> store;
    private final Rows<UppdragDocument, Entry> rows;

    AskedFinder(UppdragView view, MongoTemplate mongo, Progress progress) {
        this.store = new ViewStore<>(view, mongo);
        this.rows = new Rows<>(
                store, progress, Entry::of, (entry, party) -> entry.party().equals(party));
    }

    /**
     * One party in one round.
     *
     * @param waits for an answer, in a round that is not closed
     * @param due the party's last day; absent where there is none
     */
    private record Entry(
            Party party,
            String uppdrag,
            UUID round,
            LocalDate asked,
            boolean waits,
            @Nullable LocalDate due) {

        static List<Entry> of(UppdragDocument document) {
            return document.state().consultations().stream()
                    .flatMap(round -> round.recipients().stream().map(recipient -> {
                        var due = round.dueOf(recipient);
                        return new Entry(
                                recipient.party(),
                                document.id(),
                                round.id(),
                                round.asked().trace().day(),
                                round.closed() == null && !recipient.answered(),
                                due == null ? null : due.to());
                    }))
                    .toList();
        }
    }

    /** What a party may see of the uppdrag, and the round in it. */
    record Asked(UppdragDocument document, UUID round) {}

    Found<Asked> find(Reach reach, Paging paging) {
        var all = rows.all(reach).stream().sorted(ORDER).toList();
        var shown = paging.of(all);
        var documents = store.find(reach, shown.stream().map(Entry::uppdrag).toList());
        return new Found<>(shown, all.size(), Map.<Light, Long>of())
                .with(entry -> Optional.ofNullable(documents.get(entry.uppdrag()))
                        .map(document -> new Asked(document, entry.round())));
    }
}
