package se.uppdrag.query.uppdrag;

import org.springframework.stereotype.Component;
import se.uppdrag.kernel.Reach;
import se.uppdrag.query.body.BodyChanges;
import se.uppdrag.query.deadline.Lights;
import se.uppdrag.query.document.Press;
import se.uppdrag.query.document.Printout;
import se.uppdrag.query.history.Histories;
import se.uppdrag.query.page.NotThere;
import se.uppdrag.query.page.Phrasebook;
import se.uppdrag.query.state.CaseDocuments;
import se.uppdrag.query.state.UppdragDocument;

/** Prints an uppdrag with all that is registered of it, in Swedish whoever reads it. */
@Component
final class DossierPrinting {

    private final CaseDocuments cases;
    private final Histories histories;
    private final BodyChanges bodies;
    private final Lights lights;
    private final Phrasebook phrases;
    private final Press press;

    DossierPrinting(
            CaseDocuments cases,
            Histories histories,
            BodyChanges bodies,
            Lights lights,
            Phrasebook phrases,
            Press press) {
        this.cases = cases;
        this.histories = histories;
        this.bodies = bodies;
        this.lights = lights;
        this.phrases = phrases;
        this.press = press;
    }

    Printout print(Reach reach, UppdragDocument document) {
        var words = phrases.in(Press.SWEDISH);
        var lines = histories.of(reach, document.state().id(), Press.SWEDISH).stream()
                .filter(line -> line.position() <= document.position())
                .toList();
        if (lines.isEmpty()) {
            throw new NotThere();
        }
        var numbers = cases.stateOf(reach, document.caseFileId()).dnr();
        var summary = new Summary(document, numbers, bodies, lights, words, event -> "");
        return press.print(
                new Dossier(document, numbers, summary.rows(reach), lights, lines, words).text(),
                lines.getFirst().recordedAt());
    }
}
