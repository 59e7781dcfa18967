package se.uppdrag.query.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.util.UriUtils;
import se.uppdrag.query.Events;
import se.uppdrag.query.WebSlice;
import se.uppdrag.query.measure.MeasureView;
import se.uppdrag.query.readmodel.Project;
import se.uppdrag.query.readmodel.Tale;
import se.uppdrag.query.state.CaseView;
import se.uppdrag.query.state.UppdragView;

/** The page of the search, and its twin for programs. */
@WebMvcTest(controllers = {SearchController.class, SearchResource.class})
@Import({
    SearchController.class,
    SearchResource.class,
    SearchIndex.class,
    WebSlice.class,
    CaseView.class,
    UppdragView.class,
    MeasureView.class
})
class SearchWebTest {

    private static final String MARKUP = "<script>alert('x\"')</script>";

    @Autowired
    private MockMvcTester web;

    @Autowired
    private MongoTemplate mongo;

    private final Tale tale = new Tale();

    @BeforeEach
    void tell() {
        mongo.getDb().drop();
        var events = Events.of(1);
        tale.tell(events.opened("Växel och reception"));
        tale.tell(events.numbered("RS/1008/2017"));
        tale.tellExample(events.assigned("Gemensam växel för kommunerna"));
        tale.tell(events.contacted("2380"));
        tale.tell(Events.of(2).opened("Växel " + MARKUP));
        Project.all(new CaseView(), mongo, tale, tale.told());
        Project.all(new UppdragView(), mongo, tale, tale.told());
        Project.all(new MeasureView(), mongo, tale, tale.told());
    }

    @Test
    void without_a_question_the_page_says_what_can_be_asked() {
        for (var question : List.of("", "?q=", "?q=%20", "?q=*", "?q=%22")) {
            assertThat(asked("/sok" + question))
                    .hasStatusOk()
                    .bodyText()
                    .contains("Skriv vad du söker", "till exempel RS/1008/2017")
                    .doesNotContain("??", "Inget hittades");
        }
    }

    @Test
    void a_hit_shows_its_kind_title_number_and_the_words_that_were_found() {
        assertThat(text("/sok?q=gemensam%20v%C3%A4xel"))
                .contains(
                        "<mark>Gemensam</mark> <mark>växel</mark> för kommunerna",
                        "href=\"/uppdrag/" + Events.of(1).uppdrag() + "\"",
                        ">exempel<",
                        "<span class=\"tag\">Uppdrag</span>",
                        "RS/1008/2017",
                        "Visar 1–1 av 1",
                        "value=\"gemensam växel\"")
                .doesNotContain("??");
    }

    @Test
    void hits_are_counted_by_kind_and_each_count_leads_to_them() {
        assertThat(text("/sok?q=v%C3%A4xel"))
                .contains(
                        "<strong>3</strong> <span>Alla</span>",
                        "href=\"/sok?q=v%C3%A4xel&amp;kind=CASE_FILE\"><strong>2</strong> <span>Ärenden</span>");
        assertThat(text("/sok?q=v%C3%A4xel&kind=CASE_FILE"))
                .contains("aria-current=\"true\"><strong>2</strong>", "Visar 1–2 av 2")
                .doesNotContain("/uppdrag/");
        assertThat(text("/sok?q=v%C3%A4xel&kind=REPORT"))
                .contains("Inget av det här slaget hittades", "3 träffar av andra slag.", "Visa alla träffar");
    }

    @Test
    void nothing_found_says_what_to_try() {
        assertThat(text("/sok?q=finnsinte"))
                .contains("Inget hittades", "Alla ord måste finnas i samma text.")
                .doesNotContain("<ol");
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "a", "å", "kost ", "\"", "*", "<b>", "🙂"})
    void ten_thousand_signs_are_answered_with_what_was_looked_for(String sign) {
        var question = encoded(sign.repeat(10_000 / sign.length()));

        assertThat(asked("/sok?q=" + question))
                .hasStatusOk()
                .bodyText()
                .contains("Bara början av den")
                .hasSizeLessThan(40_000);
        assertThat(asked("/api/v1/search?q=" + question))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.cut")
                .isEqualTo(true);
    }

    @Test
    void markup_in_texts_and_questions_does_nothing() {
        var question = encoded("växel " + MARKUP);

        assertThat(text("/sok?q=" + question))
                .contains(
                        "&lt;<mark>script&gt;alert(&#39;x</mark>&quot;&#39;)&lt;/<mark>script</mark>&gt;",
                        "value=\"växel &lt;script&gt;alert(")
                .doesNotContain("<script>alert", "'x\"'");
        assertThat(asked("/api/v1/search?q=" + question))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.items[0].title")
                .isEqualTo("Växel " + MARKUP);
    }

    @Test
    void programs_get_the_same_as_plain_text() {
        var json = assertThat(asked("/api/v1/search?q=RS/1008&limit=2&page=1"))
                .hasStatusOk()
                .bodyJson();
        json.extractingPath("$.total").isEqualTo(3);
        json.extractingPath("$.pages").isEqualTo(2);
        json.extractingPath("$.kinds.CONSULTATION").isEqualTo(1);
        json.extractingPath("$.items[*].kind").asArray().containsExactly("CASE_FILE", "UPPDRAG");
        json.extractingPath("$.items[0].href")
                .isEqualTo("/api/v1/case-files/" + Events.of(1).caseFile());
        json.extractingPath("$.items[0].page")
                .isEqualTo("/arenden/" + Events.of(1).caseFile());
        json.extractingPath("$.items[1].caseNumbers").asArray().containsExactly("RS/1008/2017");
        json.extractingPath("$.items[1].example").isEqualTo(true);
        assertThat(asked("/api/v1/search?q=att-sats&kind=UPPDRAG"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.items[0].snippet[?(@.found==true)].text")
                .asArray()
                .containsExactly("att-sats");
    }

    @Test
    void the_page_waits_for_the_change_that_its_reader_comes_from() {
        assertThat(text("/sok?q=v%C3%A4xel&after=" + tale.told().size())).doesNotContain("notice-lag");
        assertThat(text("/sok?q=v%C3%A4xel&after=999")).contains("notice-lag", "name=\"after\" value=\"999\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"kind=NOTHING", "limit=0", "limit=101", "page=0", "page=x", "after=-1"})
    void what_no_field_of_the_page_offers_is_a_bad_question(String query) {
        assertThat(asked("/sok?q=kost&" + query)).hasStatus(400);
        assertThat(asked("/api/v1/search?q=kost&" + query)).hasStatus(400);
    }

    private static String encoded(String text) {
        return UriUtils.encode(text, StandardCharsets.UTF_8);
    }

    private String text(String uri) {
        var result = asked(uri);
        assertThat(result).hasStatusOk();
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private MvcTestResult asked(String uri) {
        return web.get().uri(URI.create(uri)).exchange();
    }
}
