package se.uppdrag.query.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** What is in files, as their readers take them apart. */
public final class Parts {

    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private Parts() {}

    /** Each part of a Word document by its name; what is not XML fails. */
    public static Map<String, Document> ofWord(byte[] docx) {
        var parts = new LinkedHashMap<String, Document>();
        var factory = DocumentBuilderFactory.newDefaultNSInstance();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(
                        entry.getName(),
                        factory.newDocumentBuilder().parse(new ByteArrayInputStream(zip.readAllBytes())));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalStateException(e);
        }
        return parts;
    }

    /** The paragraphs of a Word document, each as {@code style: text}, one to a line. */
    public static String paragraphs(byte[] docx) {
        var paragraphs = ofWord(docx).get("word/document.xml").getElementsByTagNameNS(WORD, "p");
        return IntStream.range(0, paragraphs.getLength())
                .mapToObj(at -> (Element) paragraphs.item(at))
                .map(paragraph -> style(paragraph) + ": " + text(paragraph))
                .collect(Collectors.joining("\n"));
    }

    /** As it is read aloud, blanks and ends of lines as one blank. */
    public static String text(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String style(Element paragraph) {
        var style = (Element) paragraph.getElementsByTagNameNS(WORD, "pStyle").item(0);
        return style.getAttributeNS(WORD, "val");
    }

    private static String text(Element paragraph) {
        var texts = paragraph.getElementsByTagNameNS(WORD, "t");
        return IntStream.range(0, texts.getLength())
                .mapToObj(at -> texts.item(at).getTextContent())
                .collect(Collectors.joining(" "));
    }
}
