package se.uppdrag.query.body;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Component;
import se.uppdrag.kernel.Party;
import se.uppdrag.kernel.Reach;
import se.uppdrag.kernel.Told;
import se.uppdrag.kernel.Trace;
import se.uppdrag.kernel.body.BodyEvent.BodyRenamed;
import se.uppdrag.kernel.body.BodyEvent.BodySucceeded;
import se.uppdrag.kernel.body.BodyState;
import se.uppdrag.query.page.FactRow;
import se.uppdrag.query.page.Words;
import se.uppdrag.query.readmodel.Progress;
import se.uppdrag.query.readmodel.Rows;
import se.uppdrag.query.readmodel.ViewStore;
import se.uppdrag.query.state.StreamDocument;

/** What became of a body after something named it: a new name (REG-16), or others in its place (rule 8). */
@Component
public final class BodyChanges {

    private record Changed(
            Party party, String id, List<Told<BodyRenamed>> renamings, List<Told<BodySucceeded>> successions) {

        static Changed of(StreamDocument<BodyState> document) {
            var state = document.state();
            return new Changed(state.party(), document.id(), state.renamings(), state.successions());
        }
    }

    private final Rows<StreamDocument<BodyState>, Changed> bodies;

    BodyChanges(BodyView view, MongoTemplate mongo, Progress progress) {
        this.bodies = new Rows<>(new ViewStore<>(view, mongo), progress, document -> List.of(Changed.of(document)));
    }

    /** @param named the day on which it was called what the page calls it */
    public List<FactRow> since(Reach reach, LocalDate named, Collection<Party> parties, Words words) {
        return bodies.all(reach).stream()
                .filter(body -> parties.contains(body.party()))
                .flatMap(body -> Stream.concat(
                        body.renamings().stream()
                                .filter(told -> told.trace().day().isAfter(named))
                                .map(told -> row(
                                        body, "body.since.renamed", told.fact().name(), told.trace(), words)),
                        body.successions().stream()
                                .map(told -> row(
                                        body,
                                        "body.since.succeeded",
                                        String.valueOf(words.parties(told.fact().successors())),
                                        told.trace(),
                                        words))))
                .toList();
    }

    private static FactRow row(Changed body, String key, String name, Trace trace, Words words) {
        var when = trace.happened().text();
        return new FactRow(
                words.party(body.party()),
                words.text(key, name) + (when.isBlank() ? "" : " " + when),
                "/organ/" + body.id(),
                trace.example());
    }
}
