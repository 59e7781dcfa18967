package se.uppdrag.command.casefile;

import static se.uppdrag.command.Facts.fact;

import java.util.UUID;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;
import se.uppdrag.command.Facts;
import se.uppdrag.kernel.casefile.CaseFileEvent;
import se.uppdrag.kernel.casefile.DnrEvent;

class CaseFileTest {

    private static final UUID ID = UUID.randomUUID();

    private final FixtureConfiguration<CaseFile> caseFile = Facts.fixture(CaseFile.class);

    @Test
    void is_opened_with_its_number_claimed_in_the_same_commit() {
        caseFile.givenNoPriorActivity()
                .when(
                        new CaseFileCommand.OpenCaseFile(
                                ID, "Resultatförbättrande åtgärder", null, "RS", "RS/1008/2017"),
                        fact())
                .expectEvents(
                        new CaseFileEvent.CaseFileOpened(ID, "Resultatförbättrande åtgärder", null),
                        new DnrEvent.DnrClaimed(DnrEvent.idOf("RS", "RS/1008/2017"), "RS", "RS/1008/2017", ID),
                        new CaseFileEvent.CaseNumberAdded(ID, "RS", "RS/1008/2017", true));
    }
}
