package se.uppdrag.query.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.uppdrag.query.casefile.CaseView;
import se.uppdrag.query.readmodel.Project;
import se.uppdrag.query.uppdrag.UppdragView;

/** RS/1008/2017 on its pages; {@code target/pages} keeps them for a look in the browser. */
@WebMvcTest(controllers = AccessibilityController.class)
@Import(PagesSlice.class)
class PagesWebTest {

    private static final String UPPDRAG = "/uppdrag/" + RealCase.UPPDRAG;

    @Autowired
    private MockMvcTester web;

    @Autowired
    private MongoTemplate mongo;

    @Autowired
    private RealCase real;

    @BeforeEach
    void project() {
        mongo.getDb().drop();
        Project.all(new UppdragView(), mongo, real, real.told());
        Project.all(new CaseView(), mongo, real, real.told());
    }

    @Test
    void the_uppdrag_shows_all_that_is_recorded_of_it() throws IOException {
        assertThat(kept(UPPDRAG, "uppdrag"))
                .contains("Samverkan med kommunerna inom administration och teknisk service", "RS/1008/2017");
    }

    @Test
    void the_case_shows_how_it_came_about() throws IOException {
        assertThat(kept("/arenden/RS/1008/2017", "arende")).contains("Regionstyrelsen godkände i mars detta förslag");
    }

    @Test
    void the_list_of_cases() throws IOException {
        assertThat(kept("/arenden", "arenden")).contains("RS/1008/2017");
    }

    @Test
    void the_history() throws IOException {
        assertThat(kept(UPPDRAG + "/historik", "historik")).contains("id=\"h-");
    }

    @Test
    void the_accessibility_statement() throws IOException {
        assertThat(kept("/tillganglighet", "tillganglighet")).contains("Region Jämtland Härjedalen");
    }

    @Test
    void the_round() throws IOException {
        var round = real.told().stream()
                .map(one -> one.event())
                .filter(se.uppdrag.kernel.uppdrag.UppdragEvent.MunicipalitiesContacted.class::isInstance)
                .map(se.uppdrag.kernel.uppdrag.UppdragEvent.MunicipalitiesContacted.class::cast)
                .toList();
        for (var index = 0; index < round.size(); index++) {
            kept("/forfragningar/" + round.get(index).consultationId(), "forfragan-" + (index + 1));
        }
    }

    private String kept(String uri, String name) throws IOException {
        var answer = asked(uri);
        assertThat(answer).hasStatusOk();
        var html = answer.getResponse().getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
        assertThat(html).doesNotContain("??", " th:");
        Files.writeString(Files.createDirectories(Path.of("target/pages")).resolve(name + ".html"), html);
        return html;
    }

    private MvcTestResult asked(String uri) {
        return web.get().uri(URI.create(uri)).exchange();
    }
}
