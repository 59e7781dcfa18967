package se.uppdrag.query.consultation;

import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.uppdrag.kernel.Party;
import se.uppdrag.kernel.Reach;
import se.uppdrag.kernel.uppdrag.Consultation;
import se.uppdrag.query.calendar.CalendarDates;
import se.uppdrag.query.list.Paging;

/** By when a party is to answer what it was asked; of the others' answers the deadlines say nothing. */
@Component
class AnswerDates implements CalendarDates {

    private final AskedFinder finder;

    AnswerDates(AskedFinder finder) {
        this.finder = finder;
    }

    @Override
    public Stream<CalendarDate> of(Reach reach, @Nullable String body) {
        var party = reach.party();
        if (party == null) {
            return Stream.empty();
        }
        return finder.find(reach, Paging.ALL).rows().stream()
                .flatMap(asked -> asked.document().state().consultation(asked.round()).stream())
                .filter(round -> round.closed() == null)
                .flatMap(round -> date(round, party).stream());
    }

    private static Optional<CalendarDate> date(Consultation round, Party party) {
        var own = round.recipient(party).orElseThrow();
        var due = round.dueOf(own);
        var from = due == null ? null : due.from();
        var to = due == null ? null : due.to();
        return own.answered() || from == null || to == null
                ? Optional.empty()
                : Optional.of(new CalendarDate(
                        round.id() + "/" + party,
                        round.asked().fact().title(),
                        from,
                        to,
                        "/forfragningar/" + round.id()));
    }
}
