package se.uppdrag.query.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockHttpServletRequest;
import org.thymeleaf.TemplateEngine;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Files of documents, whatever stands in them (REP-06, REP-07). */
class PressTest {

    private static final Instant AS_OF = Instant.parse("2023-12-01T10:00:00.000001Z");

    private final Press press = new Press(new TemplateEngine());

    /** RS/494/2023 as it was frozen and approved. */
    private static Printout report() throws IOException {
        var approved = Path.of("../deploy/src/test/resources/approved/rs-494-2023.html");
        return new Printout("RS/494/2023 Utredning", Files.readString(approved), AS_OF);
    }

    private static Printout page(String name, String body) {
        return new Printout(
                name,
                "<!DOCTYPE html><html lang=\"sv\"><head><title>%s</title></head><body>%s</body></html>"
                        .formatted("Titel", body),
                AS_OF);
    }

    @Test
    void the_report_can_be_read_aloud_and_kept() throws IOException {
        var pdf = press.file(report(), Format.PDF);

        assertThat(Proof.brokenRules(pdf)).isEmpty();
        assertThat(Parts.text(pdf))
                .contains(
                        "Kostnadsbesparingar administrativ verksamhet", "1 Sammanfattning", "Låst vid position", "1 (");
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("sv");
            assertThat(document.getDocumentCatalog().getDocumentOutline().children())
                    .hasSizeGreaterThan(5);
        }
    }

    @Test
    void word_has_headings_contents_tables_language_title_and_page_numbers() throws IOException {
        var docx = press.file(report(), Format.DOCX);

        var parts = Parts.ofWord(docx);
        assertThat(Parts.paragraphs(docx))
                .contains(
                        "Heading1: Kostnadsbesparingar administrativ verksamhet",
                        "TOC2: 1 Sammanfattning",
                        "Heading2: 1 Sammanfattning",
                        "TOC3: 4.1 Kostnadsjämförelser",
                        "Heading3: 4.1 Kostnadsjämförelser",
                        "Caption: Källor",
                        "TableText: Underlag",
                        "Quote: Beslutspunkt 1.");
        assertThat(text(parts.get("word/document.xml"), "w:instrText")).contains("TOC");
        assertThat(parts.get("word/document.xml")
                        .getElementsByTagName("w:tblHeader")
                        .getLength())
                .isEqualTo(parts.get("word/document.xml")
                        .getElementsByTagName("w:tbl")
                        .getLength())
                .isPositive();
        assertThat(parts.get("word/footer.xml")
                        .getElementsByTagName("w:fldSimple")
                        .getLength())
                .isEqualTo(2);
        assertThat(text(parts.get("docProps/core.xml"), "dc:title"))
                .isEqualTo("Kostnadsbesparingar administrativ verksamhet, RS/494/2023");
        var language = (Element)
                parts.get("word/styles.xml").getElementsByTagName("w:lang").item(0);
        assertThat(language.getAttribute("w:val")).isEqualTo("sv-SE");
    }

    @ParameterizedTest
    @EnumSource
    void the_same_document_is_the_same_file_each_time(Format format) throws IOException {
        assertThat(new Press(new TemplateEngine()).file(report(), format)).isEqualTo(press.file(report(), format));
    }

    @Test
    void letters_of_swedish_and_of_figures_are_there_and_what_no_font_has_is_marked() {
        var text = "Åäö éü – § ≈ − × ½ ¹ ” € → Łódź Ελλάδα Россия";
        var pdf = press.file(page("x", "<p>" + text + "</p><p>漢 slut</p>"), Format.PDF);

        assertThat(Parts.text(pdf)).contains(text, "\uFFFD slut");
        assertThat(Proof.brokenRules(pdf)).isEmpty();
    }

    @Test
    void what_a_point_says_on_several_lines_stays_on_several_lines() {
        var printout = page("x", "<blockquote><p>att\n1. utreda\n2. återkomma</p></blockquote>");

        assertThat(Parts.ofWord(press.file(printout, Format.DOCX))
                        .get("word/document.xml")
                        .getElementsByTagName("w:br")
                        .getLength())
                .isEqualTo(2);
    }

    @Test
    void nothing_is_fetched_and_nothing_acts() throws IOException {
        var asked = new AtomicInteger();
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.incrementAndGet();
            exchange.close();
        });
        server.start();
        try {
            var there = "http://127.0.0.1:" + server.getAddress().getPort() + "/x";
            var hostile = """
                    <style>@import url(%1$s); body { background: url(%1$s) }</style><link rel="stylesheet" href="%1$s">
                    <script>alert(1)</script><img src="%1$s"><img src="file:///etc/passwd"><object data="%1$s"></object>
                    <iframe src="file:///etc/passwd"></iframe><svg><image href="%1$s"/></svg><embed src="%1$s">
                    <p style="background-image: url(%1$s)" onclick="x()">Kvar <a href="file:///etc/passwd">fil</a>
                    <a href="javascript:x()">skript</a> <a href="%1$s">ut</a></p>
                    <p>\u202Emoc.liva\u0000\u0007\u001B\uFFFE slut</p><p>{{7*7}} ${7*7} &lt;w:p&gt; ]]&gt;</p>
                    <table><caption>T</caption><tbody><tr><td>%2$s</td></tr></tbody></table>""".formatted(there, "W".repeat(3000));
            var pdf = press.file(page("x", hostile), Format.PDF);
            var docx = press.file(page("x", hostile), Format.DOCX);

            assertThat(asked).hasValue(0);
            assertThat(Parts.text(pdf))
                    .contains("Kvar fil skript ut", "moc.liva slut", "${7*7} <w:p> ]]>")
                    .doesNotContain("root:", "alert");
            assertThat(Proof.brokenRules(pdf)).isEmpty();
            try (var document = Loader.loadPDF(pdf)) {
                assertThat(document.getDocumentCatalog().getCOSObject().containsKey(COSName.OPEN_ACTION))
                        .isFalse();
                for (var page : document.getPages()) {
                    assertThat(page.getAnnotations()).isEmpty();
                }
            }
            assertThat(Parts.paragraphs(docx))
                    .contains("moc.liva slut", "<w:p> ]]>")
                    .doesNotContain("alert");
            assertThat(Parts.ofWord(docx)).allSatisfy((name, part) -> {
                assertThat(name).doesNotContainIgnoringCase("vba");
                var relations = part.getElementsByTagName("Relationship");
                for (var at = 0; at < relations.getLength(); at++) {
                    assertThat(((Element) relations.item(at)).hasAttribute("TargetMode"))
                            .isFalse();
                }
            });
        } finally {
            server.stop(0);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    RS/494/2023 Översyn: del 1 | RS-494-2023-Oversyn-del-1.pdf | RS-494-2023%20%C3%96versyn-%20del%201.pdf
                    ../../etc/passwd           | etc-passwd.pdf                | ..-..-etc-passwd.pdf
                    漢字                         | dokument.pdf                  | %E6%BC%A2%E5%AD%97.pdf
                    """)
    void a_file_has_a_name_for_every_reader(String name, String plain, String whole) {
        assertThat(press.answer(page(name, "<p>x</p>"), Format.PDF)
                        .getHeaders()
                        .getFirst(HttpHeaders.CONTENT_DISPOSITION))
                .isEqualTo("attachment; filename=\"%s\"; filename*=UTF-8''%s".formatted(plain, whole));
    }

    @Test
    void a_name_breaks_no_header() {
        var name = "a\r\nSet-Cookie: x=\"1\"; b" + "\u202E" + "å".repeat(400);
        assertThat(press.answer(page(name, "<p>x</p>"), Format.DOCX)
                        .getHeaders()
                        .getFirst(HttpHeaders.CONTENT_DISPOSITION))
                .matches(
                        "attachment; filename=\"[A-Za-z0-9-]{1,120}\\.docx\"; filename\\*=UTF-8''[A-Za-z0-9%._~-]+\\.docx");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
                    none                                                                                | PDF
                    */*                                                                                 | PDF
                    text/html,application/xhtml+xml,*/*;q=0.8                                           | HTML
                    application/vnd.openxmlformats-officedocument.wordprocessingml.document             | DOCX
                    application/pdf;q=0.5, application/vnd.openxmlformats-officedocument.wordprocessingml.document | DOCX
                    """)
    void the_caller_says_what_it_accepts(String accept, Format format) {
        var request = new MockHttpServletRequest();
        if (accept != null) {
            request.addHeader(HttpHeaders.ACCEPT, accept);
        }
        assertThat(Format.accepted(request)).isEqualTo(format);
    }

    private static String text(Document part, String element) {
        return part.getElementsByTagName(element).item(0).getTextContent();
    }
}
