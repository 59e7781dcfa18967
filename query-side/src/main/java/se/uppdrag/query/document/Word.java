package se.uppdrag.query.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.docx4j.XmlUtils;
import org.docx4j.docProps.core.CoreProperties;
import org.docx4j.docProps.core.dc.elements.SimpleLiteral;
import org.docx4j.docProps.core.dc.terms.W3CDTF;
import org.docx4j.model.structure.PageSizePaper;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.openpackaging.parts.WordprocessingML.FooterPart;
import org.docx4j.wml.FooterReference;
import org.docx4j.wml.Ftr;
import org.docx4j.wml.HdrFtrRef;
import org.docx4j.wml.Styles;
import org.springframework.core.io.ClassPathResource;

/** Makes a Word document of a page, with Word's own headings, table of contents, tables and page numbers. */
final class Word {

    /** What a zip can say at the earliest: none of its parts has a time of its own. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    byte[] of(Printout printout) {
        try {
            var page = Manuscript.of(printout, letter -> true);
            var file = WordprocessingMLPackage.createPackage(PageSizePaper.A4, false);
            file.getMainDocumentPart().getStyleDefinitionsPart().setContents((Styles) part("styles"));
            described(page.title(), printout.asOf(), file.getDocPropsCorePart().getContents());
            numbered(file);
            // Word of today, not as it was in 2007.
            file.getMainDocumentPart().getDocumentSettingsPart().setWordCompatSetting("compatibilityMode", "15");
            new WordWriter(file.getMainDocumentPart().getContent()).write(page.body());
            var out = new ByteArrayOutputStream();
            file.save(out);
            return sameEachTime(out.toByteArray());
        } catch (Docx4JException e) {
            throw new IllegalStateException("What can be printed can be written", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void described(String title, Instant asOf, CoreProperties properties) {
        var elements = new org.docx4j.docProps.core.dc.elements.ObjectFactory();
        properties.setTitle(elements.createTitle(literal(title)));
        properties.setLanguage(literal("sv-SE"));
        var time = new W3CDTF();
        time.getContent().add(asOf.truncatedTo(ChronoUnit.SECONDS).toString());
        properties.setCreated(time);
    }

    private static SimpleLiteral literal(String text) {
        var literal = new SimpleLiteral();
        literal.getContent().add(text);
        return literal;
    }

    private static void numbered(WordprocessingMLPackage file) throws Docx4JException, IOException {
        var footer = new FooterPart();
        footer.setPackage(file);
        footer.setJaxbElement((Ftr) part("footer"));
        var reference = new FooterReference();
        reference.setId(file.getMainDocumentPart().addTargetPart(footer).getId());
        reference.setType(HdrFtrRef.DEFAULT);
        file.getDocumentModel()
                .getSections()
                .getLast()
                .getSectPr()
                .getEGHdrFtrReferences()
                .add(reference);
    }

    private static Object part(String name) throws IOException {
        try (var part = new ClassPathResource("/document/" + name + ".xml").getInputStream()) {
            return XmlUtils.unmarshal(part);
        } catch (jakarta.xml.bind.JAXBException e) {
            throw new IllegalStateException("The part is ours: " + name, e);
        }
    }

    /** Without the times of the zip, and the remark that names the Java of this machine. */
    private static byte[] sameEachTime(byte[] written) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var from = new ZipInputStream(new ByteArrayInputStream(written));
                var to = new ZipOutputStream(out)) {
            for (var entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                var same = new ZipEntry(entry.getName());
                same.setTimeLocal(NO_TIME);
                to.putNextEntry(same);
                to.write(new String(from.readAllBytes(), StandardCharsets.UTF_8)
                        .replaceFirst("<!-- Created by docx4j[^>]*-->", "")
                        .getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }
}
