package se.uppdrag.command.sheet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.uppdrag.command.dispatch.Aggregate;
import se.uppdrag.command.form.Streams;
import se.uppdrag.kernel.History;
import se.uppdrag.kernel.Party;
import se.uppdrag.kernel.casefile.CaseFileState;
import se.uppdrag.kernel.uppdrag.UppdragState;

/** What there is already, as it stands in the ledger while one sheet is looked at; cases are read once. */
final class Present {

    private final Streams streams;
    private final Names names;
    private final Map<UUID, CaseFileState> cases = new HashMap<>();

    Present(Streams streams, Names names) {
        this.streams = streams;
        this.names = names;
    }

    Optional<UppdragState> uppdrag(UUID id) {
        return streams.find(Aggregate.UPPDRAG, id).map(History::state).map(UppdragState.class::cast);
    }

    Optional<UUID> caseWith(@Nullable String diary, String dnr) {
        return diary == null ? Optional.empty() : streams.caseWith(diary, dnr);
    }

    boolean hasCase(UUID id) {
        return !caseFile(id).id().equals(CaseFileState.none().id());
    }

    List<String> numbers(UppdragState uppdrag) {
        return caseFile(uppdrag.caseFileId()).dnr();
    }

    /** The one of that title in a case. */
    Optional<UppdragState> named(UUID caseFile, String title) {
        return caseFile(caseFile).placements().stream()
                .flatMap(placed -> uppdrag(placed.fact().uppdragId()).stream())
                .filter(uppdrag -> uppdrag.mandate().title().equalsIgnoreCase(title))
                .findFirst();
    }

    String holders(UppdragState uppdrag) {
        return uppdrag.mandate().holders().stream()
                .filter(Party::stated)
                .map(names::nameOf)
                .collect(Collectors.joining(", "));
    }

    private CaseFileState caseFile(UUID id) {
        return cases.computeIfAbsent(
                id,
                wanted -> streams.find(Aggregate.CASE_FILE, wanted)
                        .map(History::state)
                        .map(CaseFileState.class::cast)
                        .orElseGet(CaseFileState::none));
    }
}
