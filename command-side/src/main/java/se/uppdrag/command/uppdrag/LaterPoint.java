package se.uppdrag.command.uppdrag;

import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import se.uppdrag.command.CommandRejected;
import se.uppdrag.kernel.Party;
import se.uppdrag.kernel.PointRef;
import se.uppdrag.kernel.Told;
import se.uppdrag.kernel.casefile.CaseFileEvent;
import se.uppdrag.kernel.casefile.CaseFileState;
import se.uppdrag.kernel.casefile.DecidedBy;
import se.uppdrag.kernel.casefile.Decision;
import se.uppdrag.kernel.uppdrag.Mandate;
import se.uppdrag.kernel.uppdrag.ServedPoint;

/** A decision point that is said to set aside what an earlier one demanded (rule 4), or to stand in its place. */
record LaterPoint(PointRef point, Mandate mandate, CaseFileState caseFile) {

    /** As the uppdrag keeps it from then on; after {@link #require}. */
    ServedPoint served() {
        var words = caseFile.decided(point).orElseThrow(this::unknown).point();
        return new ServedPoint(
                point, words.text(), words.task(), words.purpose(), words.condition(), words.force(), null);
    }

    /**
     * @param by who is said to have set it aside
     * @param entitled whether a party may decide over the uppdrag (rule 8)
     */
    void require(Party by, Predicate<Party> entitled) {
        var decision = caseFile.decision(point.decision()).orElseThrow(this::unknown);
        var decided = caseFile.decided(point).orElseThrow(this::unknown);
        CommandRejected.require(
                decided.inForce(),
                () -> new UppdragRejection.PointNotInForce(
                        point, decided.point().outcome()));
        var decider = decision.fact().decider();
        CommandRejected.require(
                isTheirs(decision, entitled),
                () -> new UppdragRejection.PointOfOtherBody(point, decider, mandate.givers()));
        CommandRejected.require(isLater(decision), () -> new UppdragRejection.PointNotLater(point));
        CommandRejected.require(
                !by.stated() || !decider.stated() || by.equals(decider),
                () -> new UppdragRejection.SetAsideByOther(point, by, decider));
    }

    private CommandRejected unknown() {
        return new CommandRejected(new UppdragRejection.PointNotOfCase(point));
    }

    /** A delegated decision is that of the body which it was reported to. */
    private static boolean isTheirs(Decision decision, Predicate<Party> entitled) {
        var fact = decision.fact();
        var delegated = fact.decidedBy() == DecidedBy.DELEGATE || fact.decidedBy() == DecidedBy.CHAIR;
        return entitled.test(fact.decider())
                || (delegated && body(decision.reported()).filter(entitled).isPresent());
    }

    private static Optional<Party> body(@Nullable Told<CaseFileEvent.DelegatedDecisionReported> reported) {
        return Optional.ofNullable(reported).map(told -> told.fact().body());
    }

    /** Of another decision than one that gave the mandate, and not known to be older: what has no day is no reason to refuse (rule 0). */
    private boolean isLater(Decision decision) {
        var founding = mandate.refs().stream()
                .map(PointRef::decision)
                .distinct()
                .flatMap(id -> caseFile.decision(id).stream())
                .toList();
        return founding.isEmpty()
                || founding.stream()
                        .anyMatch(earlier -> !earlier.id().equals(decision.id()) && !isOlder(decision, earlier));
    }

    private static boolean isOlder(Decision one, Decision other) {
        var latest = one.trace().happened().to();
        var earliest = other.trace().happened().from();
        return latest != null && earliest != null && latest.isBefore(earliest);
    }
}
