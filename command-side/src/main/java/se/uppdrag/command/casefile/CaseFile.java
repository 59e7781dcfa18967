package se.uppdrag.command.casefile;

import static se.uppdrag.command.CommandRejected.require;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateMember;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import se.uppdrag.command.CommandRejected;
import se.uppdrag.command.CorrectionRejection;
import se.uppdrag.command.Corrections;
import se.uppdrag.command.InCase;
import se.uppdrag.command.casefile.CaseFileCommand.AddCaseNumber;
import se.uppdrag.command.casefile.CaseFileCommand.CorrectCaseFact;
import se.uppdrag.command.casefile.CaseFileCommand.LinkCase;
import se.uppdrag.command.casefile.CaseFileCommand.OpenCaseFile;
import se.uppdrag.command.casefile.CaseFileCommand.RecordMandateStep;
import se.uppdrag.command.casefile.CaseFileCommand.RecordPreparatoryWork;
import se.uppdrag.command.casefile.CaseFileCommand.RegisterDocument;
import se.uppdrag.command.uppdrag.CaseFiles;
import se.uppdrag.kernel.Entry;
import se.uppdrag.kernel.History;
import se.uppdrag.kernel.Region;
import se.uppdrag.kernel.casefile.CaseFileEvent;
import se.uppdrag.kernel.casefile.CaseFileState;
import se.uppdrag.ledger.Recordings;

/** A matter in the diary: how it came about, its numbers and documents. Decisions and what rests on them are decided beside. */
@Aggregate(type = "case-file", cache = "aggregateCache", commandTargetResolver = "commandTargets")
class CaseFile {

    @AggregateIdentifier
    private @Nullable UUID id;

    private History<CaseFileState, CaseFileEvent> history = History.of(CaseFileState.none(), CaseFileState::after);

    @AggregateMember
    private final DecisionDecisions decisions = new DecisionDecisions(this);

    /** For Axon, which then replays the history. */
    CaseFile() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    void decide(OpenCaseFile command, Region region, CaseNumbers numbers, @MetaDataValue("entry") String entry)
            throws Exception {
        var diary = command.diary();
        var dnr = command.dnr();
        require((diary == null) == (dnr == null), CaseFileRejection.NumberIncomplete::new);
        apply(new CaseFileEvent.CaseFileOpened(command.caseFileId(), command.title(), command.summary()));
        if (diary != null && dnr != null) {
            apply(numbers.claim(command.caseFileId(), diary, dnr, region, Entry.valueOf(entry)));
        }
    }

    @CommandHandler
    void decide(AddCaseNumber command, Region region, CaseNumbers numbers, @MetaDataValue("entry") String entry)
            throws Exception {
        if (!state().hasNumber(command.diary(), command.dnr())) {
            apply(numbers.claim(command.caseFileId(), command.diary(), command.dnr(), region, Entry.valueOf(entry)));
        }
    }

    @CommandHandler
    void decide(RecordMandateStep command) {
        apply(new CaseFileEvent.MandateStepRecorded(
                command.caseFileId(),
                command.step(),
                command.by(),
                command.asked(),
                command.areas(),
                command.due(),
                command.quotation()));
    }

    @CommandHandler
    void decide(RecordPreparatoryWork command) {
        apply(new CaseFileEvent.PreparatoryWorkRecorded(command.caseFileId(), command.work(), command.performedBy()));
    }

    @CommandHandler
    void decide(LinkCase command, Region region, CaseNumbers numbers, CaseFiles caseFiles) {
        var known = state().links().stream()
                .map(told -> told.fact())
                .anyMatch(link -> link.kind() == command.kind() && link.other().equals(command.other()));
        if (!known) {
            require(
                    !command.kind().ordered()
                            || !new Links(command.kind(), numbers, caseFiles, region)
                                    .leadBack(state(), command.other()),
                    () -> new CaseFileRejection.LinkInCircle(command.kind(), command.other()));
            apply(new CaseFileEvent.CaseLinked(command.caseFileId(), command.kind(), command.other(), command.note()));
        }
    }

    @CommandHandler
    void decide(RegisterDocument command) {
        require(
                state().documents().stream()
                        .noneMatch(told -> told.fact().documentId().equals(command.documentId())),
                CaseFileRejection.DocumentAlreadyRegistered::new);
        apply(new CaseFileEvent.DocumentRegistered(
                command.caseFileId(),
                command.documentId(),
                command.kind(),
                command.counterpart(),
                command.publicText(),
                command.protectedText(),
                command.designation()));
    }

    @CommandHandler
    void decide(CorrectCaseFact command, Region region, CaseNumbers numbers, HandoverDecisions handover)
            throws Exception {
        var before = state();
        var replacement = command.replacement();
        var corrected = Corrections.correctable(
                history, command.corrects(), replacement, List.of(CaseFileEvent.CaseFileOpened.class));
        // The uppdrag's own stream began in the same commit.
        require(
                !(corrected.event() instanceof CaseFileEvent.UppdragPlaced),
                () -> new CorrectionRejection.FactNotCorrectable("uppdrag-placed"));
        if (replacement != null && !replacement.caseFileId().equals(state().id())) {
            throw new CommandRejected(new CorrectionRejection.ReplacementOfOtherStream());
        }
        decisions.requireSound(replacement);
        if (replacement instanceof CaseFileEvent.CaseNumberAdded number) {
            replacement = numbers.claim(
                    number.caseFileId(),
                    number.diary(),
                    number.dnr(),
                    region,
                    corrected.fact().entry());
        }
        apply(new CaseFileEvent.CaseFactCorrected(command.caseFileId(), command.corrects(), command.reason()));
        if (replacement != null) {
            apply(replacement, Corrections.replacing(corrected, command.happened()));
        }
        numbers.corrected(before, state());
        handover.corrected(before, state(), command.reason());
    }

    @EventSourcingHandler
    void evolve(CaseFileEvent event, EventMessage<?> message) {
        history = history.after(Recordings.of(event, message));
        id = event.caseFileId();
    }

    CaseFileState state() {
        return history.state();
    }

    void apply(CaseFileEvent event) {
        apply(event, Map.of());
    }

    /** {@code fact}: what differs from the command's own fact. */
    void apply(CaseFileEvent event, Map<String, String> fact) {
        InCase.apply(event, event.caseFileId(), fact);
    }
}
