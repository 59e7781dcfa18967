package se.uppdrag.command.form;

import java.util.Optional;
import java.util.UUID;
import se.uppdrag.kernel.History;
import se.uppdrag.kernel.body.BodyEvent;
import se.uppdrag.kernel.body.BodyState;
import se.uppdrag.kernel.casefile.CaseFileEvent;
import se.uppdrag.kernel.casefile.CaseFileState;
import se.uppdrag.kernel.uppdrag.UppdragEvent;
import se.uppdrag.kernel.uppdrag.UppdragState;

/** One stream of each kind, which a test writes. */
public final class FakeStreams implements Streams {

    History<UppdragState, UppdragEvent> uppdrag = History.of(UppdragState.none(), UppdragState::after);
    History<CaseFileState, CaseFileEvent> caseFile = History.of(CaseFileState.none(), CaseFileState::after);
    History<BodyState, BodyEvent> body = History.of(BodyState.none(), BodyState::after);

    @Override
    public Optional<History<UppdragState, UppdragEvent>> uppdrag(UUID id) {
        return Optional.of(uppdrag).filter(history -> history.state().id().equals(id));
    }

    @Override
    public Optional<History<CaseFileState, CaseFileEvent>> caseFile(UUID id) {
        return Optional.of(caseFile).filter(history -> history.state().id().equals(id));
    }

    @Override
    public Optional<History<BodyState, BodyEvent>> body(UUID id) {
        return Optional.of(body).filter(history -> history.state().id().equals(id));
    }
}
