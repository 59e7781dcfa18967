package se.uppdrag.query.history;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What the page of an uppdrag, a case or a body takes from its history.
 *
 * @param lines all, newest first
 * @param there whether the ledger has answered; the rest of the page does not need it
 */
public record Told(List<HistoryLine> lines, boolean there) {

    private static final int NEWEST = 12;

    static final Told NOTHING = new Told(List.of(), false);

    public List<HistoryLine> newest() {
        return lines.stream().limit(NEWEST).toList();
    }

    public int events() {
        return lines.size();
    }

    /** What each event says, by its id. */
    public Map<UUID, String> sentences() {
        return lines.stream().collect(Collectors.toMap(HistoryLine::eventId, HistoryLine::sentence));
    }
}
