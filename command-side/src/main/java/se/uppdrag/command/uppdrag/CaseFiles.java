package se.uppdrag.command.uppdrag;

import java.util.UUID;
import se.uppdrag.kernel.casefile.CaseFileState;

/** What an uppdrag may ask of the case that it belongs to: decisions that came after its mandate. */
public interface CaseFiles {

    /** As recorded when asked. Whatever a later correction takes back, the case hands over to its uppdrag in the same commit. */
    CaseFileState caseFile(UUID id);
}
