package se.uppdrag.query.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;
import se.uppdrag.query.page.Phrasebook;
import se.uppdrag.query.readmodel.Streams;

/** Prints reports out of the ledger, in Swedish whoever reads them: a frozen one has the same bytes each time. */
@Component
class Printing {

    private static final Locale SWEDISH = Locale.of("sv");

    private final Streams streams;
    private final Phrasebook phrases;
    private final ITemplateEngine templates;

    Printing(Streams streams, Phrasebook phrases, ITemplateEngine templates) {
        this.streams = streams;
        this.phrases = phrases;
        this.templates = templates;
    }

    /**
     * @param html UTF-8
     * @param sha256 of the bytes, in hexadecimal digits
     * @param position last event that counts
     */
    record Printed(ReportText text, byte[] html, String sha256, long position) {}

    /** Empty when there is no such report, or when it was made elsewhere. */
    Optional<Printed> print(UUID caseFile, UUID uppdrag, UUID report) {
        return Material.of(streams.ofSequence(caseFile), uppdrag, report)
                .filter(material -> material.report().draft().drafted() != null)
                .map(this::printed);
    }

    private Printed printed(Material material) {
        var text = new Composition(material, phrases.in(SWEDISH)).text();
        var context = new Context(SWEDISH);
        context.setVariable("report", text);
        var html = templates.process("report/document", context).getBytes(StandardCharsets.UTF_8);
        return new Printed(text, html, sha256(html), material.position());
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
