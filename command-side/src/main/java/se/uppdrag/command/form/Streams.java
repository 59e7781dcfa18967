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

/** The streams that forms are filled from, as they stand in the ledger at this moment. */
interface Streams {

    Optional<History<UppdragState, UppdragEvent>> uppdrag(UUID id);

    Optional<History<CaseFileState, CaseFileEvent>> caseFile(UUID id);

    Optional<History<BodyState, BodyEvent>> body(UUID id);
}
