package se.uppdrag.query.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.Import;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.uppdrag.kernel.Party;
import se.uppdrag.kernel.Recorded;
import se.uppdrag.kernel.time.Dating;
import se.uppdrag.kernel.uppdrag.Basis;
import se.uppdrag.kernel.uppdrag.BasisKind;
import se.uppdrag.kernel.uppdrag.Chapter;
import se.uppdrag.kernel.uppdrag.ChapterContent;
import se.uppdrag.kernel.uppdrag.Performer;
import se.uppdrag.kernel.uppdrag.Reception;
import se.uppdrag.kernel.uppdrag.ReportKind;
import se.uppdrag.kernel.uppdrag.UppdragEvent.ChapterWritten;
import se.uppdrag.kernel.uppdrag.UppdragEvent.MethodStated;
import se.uppdrag.kernel.uppdrag.UppdragEvent.ReportConsidered;
import se.uppdrag.kernel.uppdrag.UppdragEvent.ReportDelivered;
import se.uppdrag.kernel.uppdrag.UppdragEvent.ReportDrafted;
import se.uppdrag.kernel.uppdrag.UppdragEvent.ReportFrozen;
import se.uppdrag.kernel.uppdrag.UppdragEvent.ReportRegistered;
import se.uppdrag.kernel.uppdrag.UppdragEvent.SourceCited;
import se.uppdrag.kernel.uppdrag.UppdragEvent.UppdragAssigned;
import se.uppdrag.query.WebSlice;
import se.uppdrag.query.document.Format;
import se.uppdrag.query.document.Parts;
import se.uppdrag.query.document.Proof;
import se.uppdrag.query.readmodel.Project;
import se.uppdrag.query.readmodel.Tale;
import se.uppdrag.query.state.UppdragView;

/** A report that is written here, on its page, printed and in JSON (REP-02 to REP-07). */
@WebMvcTest(controllers = ReportPageController.class)
@Import(ReportPagesTest.Slice.class)
class ReportPagesTest {

    /** Of the uppdrag and of its case: the log in memory knows no sequences of several streams. */
    private static final UUID UPPDRAG = UUID.fromString("00000000-0000-4000-8000-00000000e901");

    private static final UUID REPORT = UUID.fromString("00000000-0000-4000-8000-00000000e902");
    private static final UUID ELSEWHERE = UUID.fromString("00000000-0000-4000-8000-00000000e903");
    private static final Party RS = Party.body("RS");
    private static final String PAGE = "/uppdrag/" + UPPDRAG + "/rapporter/";
    private static final String API = "/api/v1/uppdrag/" + UPPDRAG + "/reports/";

    @TestConfiguration
    @Import({WebSlice.class, Tale.class})
    @ComponentScan(
            basePackages = {
                "se.uppdrag.query.report",
                "se.uppdrag.query.document",
                "se.uppdrag.query.state",
                "se.uppdrag.query.page"
            },
            excludeFilters = @Filter(TestConfiguration.class))
    static class Slice {}

    @Autowired
    private MockMvcTester web;

    @Autowired
    private MongoTemplate mongo;

    @Autowired
    private Tale tale;

    @Autowired
    private WebSlice.Reading reader;

    @BeforeEach
    void project() {
        reader.mayIssueAll();
        if (tale.told().isEmpty()) {
            tell();
        }
        projected(tale.told());
    }

    private void projected(List<Recorded<?>> told) {
        mongo.getDb().drop();
        Project.all(new UppdragView(), mongo, tale, told);
    }

    private void tell() {
        tale.on("2023-06-20")
                .tell(new UppdragAssigned(
                        UPPDRAG,
                        UPPDRAG,
                        List.of("RS/494/2023"),
                        "Kostnadsbesparingar",
                        new Basis(BasisKind.DECISION_POINT, null),
                        List.of(RS),
                        List.of(Party.role("Regiondirektören")),
                        List.of(),
                        List.of()));
        register(REPORT, "Utredningen");
        register(ELSEWHERE, "Konsultens rapport");
        tale.tell(new ReportDrafted(
                UPPDRAG,
                REPORT,
                List.of(
                        new Chapter("forslag", "Förslag", 1, ChapterContent.TEXT),
                        new Chapter("metod", "Metod", 2, ChapterContent.SOURCES_AND_METHOD))));
        tale.tell(new ChapterWritten(UPPDRAG, REPORT, "forslag", "Vi föreslår fyra åtgärder."));
        tale.tell(new SourceCited(
                UPPDRAG, REPORT, "Översyn", Party.body("RS"), Dating.of("2022"), Performer.OWN, "Belopp"));
        tale.tell(new MethodStated(UPPDRAG, REPORT, "Jämförelse med andra regioner.", null, null));
        tale.tell(new ReportDelivered(UPPDRAG, ELSEWHERE, RS));
        tale.tell(new ReportConsidered(UPPDRAG, ELSEWHERE, RS, Reception.NOTED, "§ 4", null, null));
    }

    private void register(UUID report, String title) {
        tale.on("2023-12-01")
                .tell(new ReportRegistered(
                        UPPDRAG, report, ReportKind.FINAL, title, "1.0", RS, null, List.of(), List.of()));
    }

    @Test
    void who_writes_a_report_gets_from_each_chapter_to_its_form() {
        assertThat(web.get().uri(PAGE + REPORT))
                .hasStatusOk()
                .bodyText()
                .contains("<h1>Utredningen", "Utkast.", "1 Förslag", "Vi föreslår fyra åtgärder.", "1.1 Metod")
                .contains("Skriv kapitel", "reportId=" + REPORT + "&amp;chapter=forslag")
                .doesNotContain("SHA-256");
    }

    @Test
    void who_may_not_write_it_reads_it_all_the_same() {
        reader.mayNotIssue("write-chapter", "cite-source", "state-method", "freeze-report");
        assertThat(web.get().uri(PAGE + REPORT))
                .hasStatusOk()
                .bodyText()
                .contains("1 Förslag")
                .doesNotContain("Skriv kapitel");
    }

    @Test
    void json_has_chapters_sources_method_and_what_a_body_did_with_it() {
        assertThat(web.get().uri(API + REPORT)).hasStatusOk().bodyJson().isLenientlyEqualTo("""
                        {"report": {"title": "Utredningen", "kind": "FINAL", "author": {"party": "body:RS"}},
                         "method": {"stated": {"method": "Jämförelse med andra regioner."}},
                         "sources": [{"stated": {"title": "Översyn", "performedBy": "OWN"}}],
                         "chapters": [
                           {"key": "forslag", "number": "1", "name": "Förslag",
                            "blocks": [{"kind": "Paragraph", "text": "Vi föreslår fyra åtgärder."}]},
                           {"key": "metod", "number": "1.1", "level": 2,
                            "blocks": [{"kind": "Paragraph"}, {"kind": "Table", "caption": "Källor"}]}]}""");
        assertThat(web.get().uri(API + REPORT)).bodyText().doesNotContain("frozen");
    }

    @Test
    void a_report_made_elsewhere_has_no_chapters_but_what_became_of_it() {
        assertThat(web.get().uri(API + ELSEWHERE)).hasStatusOk().bodyJson().isLenientlyEqualTo("""
                        {"report": {"deliveries": [{}], "considerations": [{"reception": "NOTED", "paragraph": "§ 4"}]},
                         "sources": [], "chapters": []}""");
        assertThat(web.get().uri(PAGE + ELSEWHERE)).hasStatus(404);
    }

    @Test
    void a_frozen_report_says_where_it_was_frozen_and_has_the_bytes_of_its_sum() {
        var frozen = tale.tell(new ReportFrozen(UPPDRAG, REPORT, "1"));
        projected(tale.told());

        var document = web.get().uri(PAGE + REPORT + "/dokument").exchange();
        var sum = String.valueOf(document.getResponse().getHeader("ETag")).replace("\"", "");
        assertThat(document).hasStatusOk().bodyText().contains("<h2 id=\"forslag\">1 Förslag</h2>");
        assertThat(document.getResponse().getContentAsByteArray())
                .isEqualTo(web.get()
                        .uri(PAGE + REPORT + "/dokument")
                        .exchange()
                        .getResponse()
                        .getContentAsByteArray());
        assertThat(web.get().uri(PAGE + REPORT))
                .hasStatusOk()
                .bodyText()
                .contains("Låst vid position " + frozen.position(), sum)
                .doesNotContain("Skriv kapitel", "Att göra");
        assertThat(web.get().uri(API + REPORT))
                .bodyJson()
                .isLenientlyEqualTo(
                        "{\"frozen\": {\"position\": %d, \"sha256\": \"%s\"}}".formatted(frozen.position(), sum));
        assertThat(new String(document.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8))
                .contains("Utredningen");
    }

    @Test
    void a_report_is_had_as_pdf_and_as_word() {
        assertThat(web.get().uri(PAGE + REPORT))
                .bodyText()
                .contains(REPORT + "/dokument.pdf", REPORT + "/dokument.docx");
        var pdf = web.get().uri(PAGE + REPORT + "/dokument.pdf").exchange();
        assertThat(pdf)
                .hasStatusOk()
                .hasContentType(MediaType.APPLICATION_PDF)
                .headers()
                .hasValue(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"Slutrapport-Utredningen.pdf\"; filename*=UTF-8''Slutrapport%20Utredningen.pdf");
        assertThat(Proof.brokenRules(bytes(pdf))).isEmpty();
        var docx = web.get().uri(PAGE + REPORT + "/dokument.docx").exchange();
        assertThat(Parts.paragraphs(bytes(docx)))
                .contains("Heading1: Utredningen", "Heading2: 1 Förslag", "Normal: Vi föreslår fyra åtgärder.");

        assertThat(bytes(web.get().uri(API + REPORT + "/document").exchange())).isEqualTo(bytes(pdf));
        assertThat(bytes(web.get()
                        .uri(API + REPORT + "/document")
                        .accept(Format.WORD_TYPE)
                        .exchange()))
                .isEqualTo(bytes(docx));
        assertThat(web.get().uri(API + REPORT + "/document").accept(MediaType.APPLICATION_JSON))
                .hasStatus(406);
    }

    private static byte[] bytes(MvcTestResult answer) {
        return answer.getResponse().getContentAsByteArray();
    }

    @Test
    void a_report_that_is_not_there_is_404() {
        for (var uri : List.of(
                PAGE + UPPDRAG,
                PAGE + UPPDRAG + "/dokument",
                PAGE + UPPDRAG + "/dokument.pdf",
                PAGE + REPORT + "/dokument.exe",
                API + UPPDRAG,
                API + UPPDRAG + "/document",
                API + "finns-inte")) {
            assertThat(web.get().uri(uri)).as(uri).hasStatus(404);
        }
    }
}
