package se.uppdrag.query.document;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.util.UriUtils;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Prints documents, in Swedish whoever reads them, and hands them out as files. */
@Component
public final class Press {

    /** A document carries its look with it, wherever it is kept; nothing else of it is let in. */
    private static final String OWN_STYLE =
            "default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:; base-uri 'none'; form-action 'none'";

    public static final Locale SWEDISH = Locale.of("sv");

    private static final int LONGEST_NAME = 120;

    private final ITemplateEngine templates;
    private final Supplier<Pdf> pdf = SingletonSupplier.of(Pdf::new);
    private final Word word = new Word();

    Press(ITemplateEngine templates) {
        this.templates = templates;
    }

    /** @param asOf when the newest event was recorded that it rests on */
    public Printout print(DocumentText document, Instant asOf) {
        var context = new Context(SWEDISH);
        context.setVariable("document", document);
        var name = Stream.of(document.dnr(), document.kind(), document.title())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
        return new Printout(name, templates.process("document/page", context), asOf);
    }

    public byte[] file(Printout printout, Format format) {
        return switch (format) {
            case HTML -> printout.html().getBytes(StandardCharsets.UTF_8);
            case PDF -> pdf.get().of(printout);
            case DOCX -> word.of(printout);
        };
    }

    /** A page opens, a file is saved; {@code ETag} is the SHA-256 of its bytes. */
    public ResponseEntity<byte[]> answer(Printout printout, Format format) {
        var file = file(printout, format);
        var answer = ResponseEntity.ok()
                .contentType(format.type())
                .header(HttpHeaders.ETAG, "\"" + sha256(file) + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-cache");
        if (format == Format.HTML) {
            answer.header("Content-Security-Policy", OWN_STYLE);
        } else {
            answer.header(HttpHeaders.CONTENT_DISPOSITION, attachment(printout.name(), format));
        }
        return answer.body(file);
    }

    /** In hexadecimal digits. */
    public static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /** In letters of ASCII for old readers, and as it is for all others (RFC 6266, RFC 5987). */
    private static String attachment(String name, Format format) {
        var whole = name.replaceAll("[\\p{C}\\\\/:*?\"<>|]+", "-").strip();
        var shown = whole.substring(0, Math.min(whole.length(), LONGEST_NAME)).replaceAll("[\\p{Cs}. ]+$", "");
        var plain = Normalizer.normalize(shown, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^A-Za-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return "attachment; filename=\"%s.%s\"; filename*=UTF-8''%s.%2$s"
                .formatted(
                        plain.isEmpty() ? "dokument" : plain,
                        format.ending(),
                        UriUtils.encode(shown.isEmpty() ? "dokument" : shown, StandardCharsets.UTF_8));
    }
}
