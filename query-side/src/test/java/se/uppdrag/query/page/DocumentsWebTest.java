package se.uppdrag.query.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import se.uppdrag.kernel.Party;
import se.uppdrag.kernel.PointRef;
import se.uppdrag.kernel.Reach;
import se.uppdrag.kernel.casefile.CaseFileEvent.DecisionDispatched;
import se.uppdrag.kernel.casefile.CaseFileEvent.DecisionPointAmended;
import se.uppdrag.kernel.casefile.CaseFileEvent.DecisionRecorded;
import se.uppdrag.kernel.casefile.Point;
import se.uppdrag.query.WebSlice;
import se.uppdrag.query.document.Format;
import se.uppdrag.query.document.Parts;
import se.uppdrag.query.document.Proof;
import se.uppdrag.query.readmodel.Project;
import se.uppdrag.query.state.CaseView;
import se.uppdrag.query.state.UppdragView;

/** RS/1008/2017 on paper: the uppdrag, and what each recipient was sent of the decision (REP-06, REP-09). */
@WebMvcTest(controllers = AccessibilityController.class)
@Import(PagesSlice.class)
class DocumentsWebTest {

    private static final String UPPDRAG = "/uppdrag/" + RealCase.UPPDRAG;
    private static final String CASE = "/arenden/" + RealCase.CASE;

    @Autowired
    private MockMvcTester web;

    @Autowired
    private MongoTemplate mongo;

    @Autowired
    private RealCase real;

    @Autowired
    private WebSlice.Asking asking;

    @BeforeEach
    void project() {
        real.reload();
        shown();
    }

    private void shown() {
        asking.as(Reach.EVERYTHING);
        mongo.getDb().drop();
        Project.all(new UppdragView(), mongo, real, real.told());
        Project.all(new CaseView(), mongo, real, real.told());
    }

    @Test
    void the_uppdrag_is_had_on_paper_with_all_that_is_registered_of_it() throws IOException {
        assertThat(web.get().uri(UPPDRAG)).bodyText().contains(UPPDRAG + "/dokument.pdf", UPPDRAG + "/dokument.docx");
        var pdf = file(UPPDRAG + "/dokument.pdf");
        Files.createDirectories(Path.of("target/documents"));
        Files.write(Path.of("target/documents/uppdrag.pdf"), pdf);
        Files.write(Path.of("target/documents/uppdrag.docx"), file(UPPDRAG + "/dokument.docx"));

        assertThat(Proof.brokenRules(pdf)).isEmpty();
        assertThat(Parts.text(pdf))
                .contains(
                        "RS/1008/2017",
                        "Så som registret var vid position ",
                        "2 Beslutspunkter",
                        "Beslutspunkter",
                        "Kostenheten Undantaget",
                        "Östersund",
                        "Första löftet oktober 2017");
        assertThat(pdf).isEqualTo(file(UPPDRAG + "/dokument.pdf"));
    }

    @Test
    void word_and_the_api_have_the_same_uppdrag() {
        var docx = file(UPPDRAG + "/dokument.docx");

        assertThat(Parts.paragraphs(docx))
                .contains("Heading2: 1 Sammanfattning", "Heading2: 9 Historik", "TableText: Första löftet");
        assertThat(web.get()
                        .uri("/api/v1" + UPPDRAG + "/document")
                        .accept(Format.WORD_TYPE)
                        .exchange()
                        .getResponse()
                        .getContentAsByteArray())
                .isEqualTo(docx);
    }

    @Test
    void each_recipient_of_a_dispatch_has_an_extract_of_its_own_points_as_they_stood_that_day() throws IOException {
        var told = real.told().stream()
                .filter(one -> one.event() instanceof DecisionRecorded)
                .findFirst()
                .orElseThrow();
        var decision = (DecisionRecorded) told.event();
        var sent = decision.points().getFirst();
        var others =
                decision.points().subList(1, decision.points().size()).stream().map(Point::text);
        var dispatched = real.tell(
                new DecisionDispatched(
                        RealCase.CASE,
                        decision.decisionId(),
                        List.of(sent.number()),
                        List.of(Party.role("Regiondirektören"), Party.role("Ekonomidirektören")),
                        "e-post",
                        null),
                told.fact());
        var point = new PointRef(decision.decisionId(), sent.number());
        real.tell(
                new DecisionPointAmended(RealCase.CASE, point, "Något annat", null, null, null, null, null),
                told.fact());
        shown();
        var address = CASE + "/utdrag/" + dispatched.eventId() + "/2";

        assertThat(web.get().uri(CASE)).bodyText().contains(address + ".pdf", address + ".docx");
        var pdf = file(address + ".pdf");
        Files.write(Path.of("target/documents/utdrag.pdf"), pdf);
        assertThat(Proof.brokenRules(pdf)).isEmpty();
        assertThat(Parts.text(pdf))
                .contains(
                        "Utdrag till Ekonomidirektören",
                        "RS/1008/2017",
                        "Regionstyrelsen",
                        "§ 112",
                        "Beslutspunkt " + sent.number(),
                        sent.text())
                .doesNotContain("Något annat", "Regiondirektören e")
                .doesNotContain(others.toArray(String[]::new));
        assertThat(web.get()
                        .uri(URI.create("/api/v1/case-files/RS%2F1008%2F2017/dispatches/" + dispatched.eventId()
                                + "/extracts/2"))
                        .exchange()
                        .getResponse()
                        .getContentAsByteArray())
                .isEqualTo(pdf);
        assertThat(web.get().uri(CASE + "/utdrag/" + dispatched.eventId() + "/99.pdf"))
                .hasStatus(404);
        assertThat(web.get().uri(CASE + "/utdrag/" + RealCase.CASE + "/1.pdf")).hasStatus(404);
        assertThat(web.get().uri(CASE + "/utdrag/" + dispatched.eventId() + "/1.exe"))
                .hasStatus(404);
    }

    @Test
    void there_is_nothing_on_paper_for_a_party() {
        var dispatched = real.told().stream()
                .filter(one -> one.event() instanceof DecisionDispatched)
                .findFirst()
                .orElseThrow();
        var extract = dispatched.eventId() + "/";
        asking.as(new Reach(Party.municipality("2303")));
        for (var address : List.of(
                UPPDRAG + "/dokument.pdf",
                "/api/v1" + UPPDRAG + "/document",
                CASE + "/utdrag/" + extract + "1.pdf",
                "/api/v1/case-files/" + RealCase.CASE + "/dispatches/" + extract + "extracts/1")) {
            assertThat(web.get().uri(address)).as(address).hasStatus(404);
        }
    }

    private byte[] file(String address) {
        var answer = web.get().uri(address).exchange();
        assertThat(answer).hasStatusOk();
        return answer.getResponse().getContentAsByteArray();
    }
}
