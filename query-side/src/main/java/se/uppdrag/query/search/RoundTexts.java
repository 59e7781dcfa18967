package se.uppdrag.query.search;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.uppdrag.kernel.Party;
import se.uppdrag.kernel.Region;
import se.uppdrag.kernel.Trace;
import se.uppdrag.kernel.uppdrag.Consultation;
import se.uppdrag.kernel.uppdrag.Recipient;
import se.uppdrag.kernel.uppdrag.Scope;

/**
 * What is looked for in a round. All that were asked may read the question, and what was answered to a question back when it
 * was answered to all; an answer is its own party's, and everybody's of the asked once the answers have been published.
 */
final class RoundTexts {

    private RoundTexts() {}

    static Stream<Searchable> of(Consultation round, UUID caseFileId, Scope scope, Region region) {
        var asked = round.recipients().stream().map(Recipient::party).collect(Collectors.toSet());
        var in = new Round(round, caseFileId, scope, region, asked);
        return Stream.of(
                        Stream.of(in.question()),
                        round.clarifications().stream().flatMap(in::clarification),
                        round.recipients().stream().flatMap(in::answers))
                .flatMap(texts -> texts);
    }

    private record Round(Consultation round, UUID caseFileId, Scope scope, Region region, Set<Party> asked) {

        Searchable question() {
            var fact = round.asked().fact();
            var parts = Stream.<Stream<? extends @Nullable String>>of(
                            Stream.of(fact.premise()),
                            fact.plans().stream(),
                            fact.areas().stream().map(scope::nameOf))
                    .flatMap(texts -> texts);
            return text(
                    Kind.CONSULTATION, "", fact.title(), parts, round.asked().trace(), asked);
        }

        /** What was answered to the party alone is its own, whatever else was answered to all. */
        Stream<Searchable> clarification(Consultation.Clarification one) {
            var party = one.party();
            return one.answers().isEmpty()
                    ? Stream.of(clarification(one, null, one.asked().trace(), Set.of(party)))
                    : one.answers().stream()
                            .map(told -> clarification(
                                    one,
                                    told.fact().answer(),
                                    told.trace(),
                                    told.fact().toAll() ? asked : Set.of(party)));
        }

        private Searchable clarification(
                Consultation.Clarification one, @Nullable String answer, Trace trace, Set<Party> audience) {
            var title = round.asked().fact().title();
            var parts = Stream.of(one.asked().fact().question(), answer);
            return text(Kind.CONSULTATION, "#fortydliganden", title, parts, trace, audience);
        }

        Stream<Searchable> answers(Recipient recipient) {
            var party = recipient.party();
            var name = party.stated() ? region.nameOf(party) + ": " : "";
            return recipient.answers().stream().map(answer -> {
                var area = answer.answer().area();
                var audience = audience(party, answer);
                var parts = Stream.of(
                        answer.answer().comment(),
                        area == null ? null : scope.nameOf(area),
                        answer.decidedBy(),
                        audience.size() > 1 ? null : answer.ownDnr(),
                        answer.document(),
                        answer.reason());
                return text(
                        Kind.ANSWER, "#ordning", name + round.asked().fact().title(), parts, answer.trace(), audience);
            });
        }

        /** What no longer held was not published, nor is a party's own number. */
        private Set<Party> audience(Party party, Recipient.Answer answer) {
            var audience = new LinkedHashSet<>(Set.of(party));
            if (round.published() != null && answer.standing() == Recipient.Standing.CURRENT) {
                audience.addAll(asked);
            }
            return audience;
        }

        private Searchable text(
                Kind kind,
                String place,
                String title,
                Stream<? extends @Nullable String> parts,
                Trace trace,
                Set<Party> audience) {
            return new Searchable(
                    kind,
                    caseFileId,
                    "/forfragningar/" + round.id() + place,
                    "/api/v1/consultations/" + round.id(),
                    title,
                    Searchable.parts(parts),
                    trace.example(),
                    audience);
        }
    }
}
