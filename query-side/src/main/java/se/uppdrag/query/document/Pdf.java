package se.uppdrag.query.document;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.GregorianCalendar;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.logging.Level;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.springframework.core.io.ClassPathResource;
import se.uppdrag.kernel.Recorded;

/** Makes PDF/A-2a that is PDF/UA-1 too: tagged, with its letters in it, to be read aloud and kept. It fetches nothing. */
final class Pdf {

    private static final String FAMILY = "DejaVu Sans Condensed";

    /** Weight as CSS counts it. */
    private final Map<Integer, byte[]> fonts =
            Map.of(400, font("DejaVuSansCondensed"), 700, font("DejaVuSansCondensed-Bold"));

    private final byte[] colours = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    private final String style = new String(read("/document/print.css"), StandardCharsets.UTF_8);
    private final IntPredicate writable;

    Pdf() {
        var plain = letters(400);
        var bold = letters(700);
        writable = letter -> plain.getGlyphId(letter) != 0 && bold.getGlyphId(letter) != 0;
        // Style that it does not know is left out; nobody needs to be told each time.
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.OFF));
    }

    byte[] of(Printout printout) {
        var builder = new PdfRendererBuilder()
                .withW3cDocument(new W3CDom().namespaceAware(false).fromJsoup(styled(printout)), null)
                .usePdfAConformance(PdfAConformance.PDFA_2_A)
                .usePdfUaAccessibility(true)
                .useColorProfile(colours)
                .withProducer("Uppdrag")
                .useUriResolver((base, uri) -> null)
                .useExternalResourceAccessControl(
                        (uri, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                .useExternalResourceAccessControl(
                        (uri, type) -> false, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
        fonts.forEach((weight, font) ->
                builder.useFont(() -> new ByteArrayInputStream(font), FAMILY, weight, FontStyle.NORMAL, true));
        try (var renderer = builder.buildPdfRenderer();
                var document = renderer.createPDFKeepOpen();
                var out = new ByteArrayOutputStream()) {
            madeAt(printout.asOf(), document);
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Document styled(Printout printout) {
        var page = Manuscript.of(printout, writable);
        page.head().appendElement("style").appendChild(new DataNode(style));
        // Elsewhere in a table a word stays whole: a column is as wide as its longest one.
        page.select("th:matchesOwn(\\S{30}), td:matchesOwn(\\S{30})").addClass("long");
        page.select("td:matchesOwn(^\\d{4}-\\d\\d-\\d\\d$)").addClass("day");
        var bookmarks = page.head().appendElement("bookmarks");
        for (var link : page.select("a[href]")) {
            link.attr("title", link.text());
            bookmarks.appendElement("bookmark").attr("name", link.text()).attr("href", link.attr("href"));
        }
        return page;
    }

    /** In place of the clock of the machine, and of what would be derived from it. */
    private static void madeAt(Instant time, PDDocument document) throws IOException {
        var made = time.truncatedTo(ChronoUnit.SECONDS).atZone(Recorded.ZONE);
        document.setDocumentId(time.toEpochMilli());
        document.getDocumentInformation().setCreationDate(GregorianCalendar.from(made));
        var metadata = document.getDocumentCatalog().getMetadata();
        var described = new String(metadata.toByteArray(), StandardCharsets.UTF_8)
                .replaceAll("(?<=<xmp:CreateDate>)[^<]*", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(made));
        metadata.importXMPMetadata(described.getBytes(StandardCharsets.UTF_8));
    }

    private CmapLookup letters(int weight) {
        try {
            return new TTFParser()
                    .parse(new RandomAccessReadBuffer(fonts.get(weight)))
                    .getUnicodeCmapLookup();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] font(String name) {
        return read("/net/sf/jasperreports/fonts/dejavu/" + name + ".ttf");
    }

    private static byte[] read(String resource) {
        try {
            return new ClassPathResource(resource).getContentAsByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
