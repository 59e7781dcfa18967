package se.uppdrag.command.casefile;

import static se.uppdrag.command.CommandRejected.require;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Repository;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.uppdrag.command.CommandRejected;
import se.uppdrag.command.casefile.CaseFileCommand.AmendDecisionPoint;
import se.uppdrag.command.casefile.CaseFileCommand.RecordSubjectTo;
import se.uppdrag.command.uppdrag.Uppdrag;
import se.uppdrag.kernel.PointRef;
import se.uppdrag.kernel.casefile.CaseFileEvent;
import se.uppdrag.kernel.casefile.CaseFileState;
import se.uppdrag.kernel.casefile.Decision.DecidedPoint;
import se.uppdrag.kernel.uppdrag.Mandate;

/** Facts about a point that the uppdrag resting on it must know at once: recorded in the case and handed over in the same commit. */
@Component
class HandoverDecisions {

    private final Repository<CaseFile> caseFiles;
    private final Repository<Uppdrag> uppdrag;

    HandoverDecisions(Repository<CaseFile> caseFiles, Repository<Uppdrag> uppdrag) {
        this.caseFiles = caseFiles;
        this.uppdrag = uppdrag;
    }

    @CommandHandler
    void decide(RecordSubjectTo command) {
        caseFiles.load(command.caseFileId().toString()).execute(caseFile -> {
            var decided = point(caseFile, command.point());
            var awaited = decided.point().subjectTo();
            if (awaited == null) {
                throw new CommandRejected(new CaseFileRejection.PointNotConditional(command.point()));
            }
            require(awaited.equals(command.otherBody()), () -> new CaseFileRejection.AwaitsOtherBody(awaited));
            var settled = decided.settled();
            if (settled != null && settled.fact().met() == command.met()) {
                return;
            }
            require(settled == null, () -> new CaseFileRejection.AlreadySettled(command.point()));
            caseFile.apply(new CaseFileEvent.SubjectToSettled(
                    command.caseFileId(), command.point(), command.otherBody(), command.met()));
            eachPlaced(caseFile.state(), resting -> resting.settle(command.point(), command.met()));
        });
    }

    @CommandHandler
    void decide(AmendDecisionPoint command) {
        caseFiles.load(command.caseFileId().toString()).execute(caseFile -> {
            point(caseFile, command.point());
            var by = command.by();
            require(by == null || caseFile.state().decision(by).isPresent(), CaseFileRejection.DecisionUnknown::new);
            caseFile.apply(new CaseFileEvent.DecisionPointAmended(
                    command.caseFileId(),
                    command.point(),
                    command.text(),
                    command.task(),
                    command.purpose(),
                    command.condition(),
                    by,
                    command.reason()));
            eachPlaced(
                    caseFile.state(),
                    resting -> resting.reword(
                            command.point(), command.text(), command.task(), command.purpose(), command.condition()));
        });
    }

    /** What a correction in the case changed of a point is changed in the uppdrag that rests on it, in the same commit. */
    void corrected(CaseFileState before, CaseFileState after, String reason) {
        var lost = inForce(before);
        lost.removeAll(inForce(after));
        var changed = Stream.of(before, after)
                .flatMap(state -> state.decisions().stream())
                .flatMap(decision -> decision.refs().stream())
                .distinct()
                .filter(ref -> !before.decided(ref).equals(after.decided(ref)))
                .toList();
        eachPlaced(after, resting -> {
            resting.restore(lost, reason);
            for (var ref : changed) {
                var now = after.decided(ref).orElse(null);
                resting.align(ref, now == null ? null : now.point(), force(now), reason);
            }
        });
    }

    private static Set<PointRef> inForce(CaseFileState caseFile) {
        return caseFile.decisions().stream()
                .flatMap(decision -> decision.refs().stream())
                .filter(ref ->
                        caseFile.decided(ref).filter(DecidedPoint::inForce).isPresent())
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static Mandate.Force force(@Nullable DecidedPoint decided) {
        if (decided == null || !decided.canBeAssigned()) {
            return Mandate.Force.LAPSED;
        }
        return decided.inForce() ? Mandate.Force.IN_FORCE : Mandate.Force.CONDITIONAL;
    }

    private static DecidedPoint point(CaseFile caseFile, PointRef ref) {
        return caseFile.state()
                .decided(ref)
                .orElseThrow(() -> new CommandRejected(new CaseFileRejection.PointUnknown(ref)));
    }

    /** All of the case: one that a point was handed to later does not rest on it as the case sees it. */
    private void eachPlaced(CaseFileState caseFile, Consumer<Uppdrag> handOver) {
        caseFile.placements().stream()
                .map(placement -> placement.fact().uppdragId())
                .forEach(id -> uppdrag.load(id.toString()).execute(handOver));
    }
}
