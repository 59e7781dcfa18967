package se.uppdrag.query.report;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.uppdrag.query.document.DocumentText;
import se.uppdrag.query.document.Format;
import se.uppdrag.query.document.Press;
import se.uppdrag.query.document.Printout;
import se.uppdrag.query.page.Phrasebook;
import se.uppdrag.query.readmodel.Streams;

/** Prints reports out of the ledger, in Swedish whoever reads them: a frozen one has the same bytes each time. */
@Component
class Printing {

    private final Streams streams;
    private final Phrasebook phrases;
    private final Press press;

    Printing(Streams streams, Phrasebook phrases, Press press) {
        this.streams = streams;
        this.phrases = phrases;
        this.press = press;
    }

    /**
     * @param sha256 of the page's bytes, in hexadecimal digits
     * @param position last event that counts
     */
    record Printed(DocumentText text, Printout printout, String sha256, long position) {}

    /** Empty when there is no such report, or when it was made elsewhere. */
    Optional<Printed> print(UUID caseFile, UUID uppdrag, UUID report) {
        return Material.of(streams.ofSequence(caseFile), uppdrag, report)
                .filter(material -> material.report().draft().drafted() != null)
                .map(this::printed);
    }

    private Printed printed(Material material) {
        var text = new Composition(material, phrases.in(Press.SWEDISH)).text();
        var printout = press.print(text, material.asOf());
        return new Printed(text, printout, Press.sha256(press.file(printout, Format.HTML)), material.position());
    }
}
