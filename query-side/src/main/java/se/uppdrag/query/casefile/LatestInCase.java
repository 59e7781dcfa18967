package se.uppdrag.query.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import se.uppdrag.kernel.PointRef;
import se.uppdrag.kernel.casefile.CaseFileState;
import se.uppdrag.kernel.casefile.Decision;
import se.uppdrag.kernel.casefile.PointOutcome;
import se.uppdrag.query.page.Words;

/** What a form begins with when it is opened from the case's page: the latest that it can be about. Everything can be changed in the form. */
record LatestInCase(CaseFileState state, Words words) {

    /** More points than this are chosen in the form; an address has its limits. */
    private static final int MOST_POINTS = 20;

    /** As a link says it, {@code decisionId=...}; empty where there is nothing yet. */
    String[] of(String command) {
        return switch (command) {
            case "record-minutes-approved" -> decision(decision -> decision.minutes() == null);
            case "dispatch-decision" ->
                decision(decision -> decision.dispatches().isEmpty());
            case "report-delegated-decision" -> decision(decision -> decision.reported() == null);
            case "record-subject-to" -> awaiting();
            case "record-decision" -> proposed();
            case "assign-uppdrag" -> decided();
            default -> new String[0];
        };
    }

    private String[] decision(Predicate<Decision> lacks) {
        return newest(state.decisions().stream().filter(lacks))
                .or(() -> newest(state.decisions().stream()))
                .map(decision -> new String[] {"decisionId=" + decision.id()})
                .orElse(new String[0]);
    }

    private String[] awaiting() {
        return state.decisions().stream()
                .flatMap(decision -> decision.points().stream()
                        .filter(decided -> decided.point().outcome() == PointOutcome.DECIDED_SUBJECT_TO
                                && decided.settled() == null)
                        .map(decided -> "point="
                                + new PointRef(decision.id(), decided.point().number())))
                .limit(1)
                .toArray(String[]::new);
    }

    /** The points of the latest proposal that nobody has decided on, one row each. */
    private String[] proposed() {
        var rows = new ArrayList<String>();
        state.proposals().reversed().stream()
                .findFirst()
                .ifPresent(proposal -> proposal.fact().points().stream()
                        .filter(point -> undecided(new PointRef(proposal.fact().proposalId(), point.number())))
                        .limit(MOST_POINTS)
                        .forEach(point -> {
                            var row = "points[" + rows.size() / 2 + "].";
                            rows.add(row + "number=" + point.number());
                            rows.add(row + "proposedAs="
                                    + new PointRef(proposal.fact().proposalId(), point.number()));
                        }));
        return rows.toArray(String[]::new);
    }

    private boolean undecided(PointRef proposed) {
        return state.outcomeOf(proposed) == PointOutcome.PROPOSED;
    }

    /** The latest decision's points that no uppdrag rests on, and its decider as giver. */
    private String[] decided() {
        return newest(state.decisions().stream()
                        .filter(decision -> !free(decision).isEmpty()))
                .map(decision -> {
                    var query = new ArrayList<>(List.of("basis=DECISION_POINT"));
                    free(decision).stream().limit(MOST_POINTS).forEach(point -> query.add("points=" + point));
                    if (decision.fact().decider().stated()) {
                        query.add(
                                "givers[0].name=" + words.party(decision.fact().decider()));
                    }
                    return query.toArray(String[]::new);
                })
                .orElse(new String[0]);
    }

    private List<PointRef> free(Decision decision) {
        return decision.points().stream()
                .filter(Decision.DecidedPoint::canBeAssigned)
                .map(decided -> new PointRef(decision.id(), decided.point().number()))
                .filter(point -> state.restingOn(point).isEmpty())
                .toList();
    }

    private static Optional<Decision> newest(Stream<Decision> decisions) {
        return decisions.reduce((earlier, later) -> later);
    }
}
