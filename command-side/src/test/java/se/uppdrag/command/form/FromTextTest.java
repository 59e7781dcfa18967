package se.uppdrag.command.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.verifyNoInteractions;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.uppdrag.command.Somebody;

/** A text as suggestions, each confirmed by a person: nothing is sent by reading it (REG-18). */
@WebMvcTest
class FromTextTest {

    private static final String PAGE = "/arenden/" + Stories.ID + "/ur-text";
    private static final Pattern PROPOSAL =
            Pattern.compile("(?s)<form[^>]*action=\"([^\"]*registrera-forslag-till-beslut)\">(.*?)</form>");
    private static final Pattern HIDDEN = Pattern.compile("type=\"hidden\" name=\"([^\"]*)\" value=\"([^\"]*)\"");

    @Autowired
    private MockMvcTester mvc;

    @MockitoBean
    private CommandGateway gateway;

    @AfterEach
    void nothing_was_sent() {
        verifyNoInteractions(gateway);
    }

    @Test
    void is_reached_from_the_menu_of_a_case() {
        assertThat(mvc.get().uri("/arenden/" + Stories.ID + "/atgarder").exchange())
                .bodyText()
                .contains(PAGE);
        assertThat(mvc.get().uri(PAGE).exchange())
                .hasStatusOk()
                .bodyText()
                .contains("<textarea", "type=\"file\"")
                .doesNotContain("??", "id=\"forslag\"");
    }

    @Test
    void suggests_each_finding_with_its_passage() throws IOException {
        assertThat(post(form -> form.param("text", excerpt()).param("source", "Tjänsteskrivelse 2017-05-21")))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Diarienummer",
                        "RS/1008/2017",
                        "Beslutspunkter",
                        "Regiondirektören ska rapportera resultatet till Regionstyrelsen i oktober 2017.",
                        "name=\"fact.source\" value=\"Tjänsteskrivelse 2017-05-21\"",
                        "koppla-till-annat-arende")
                .doesNotContain("??");
    }

    @Test
    void opens_the_ordinary_form_filled_in_and_not_yet_saved() throws IOException {
        var page = body(post(form -> form.param("text", excerpt())));
        var proposal = PROPOSAL.matcher(page);
        assertThat(proposal.find()).isTrue();
        var request = mvc.post().uri(proposal.group(1));
        var hidden = HIDDEN.matcher(proposal.group(2));
        while (hidden.find()) {
            request = request.param(hidden.group(1), hidden.group(2).replace("&quot;", "\""));
        }
        assertThat(request.exchange())
                .hasStatusOk()
                .bodyText()
                .contains(
                        "points[3].text",
                        "Regiondirektören ska rapportera resultatet",
                        "value=\"LIVE\" checked",
                        "_key")
                .doesNotContain("id=\"fel\"", "points[4].text");
    }

    @Test
    void reads_a_file_too() throws IOException {
        var file = new MockMultipartFile(
                "file", "skrivelse.txt", "text/plain", excerpt().getBytes(StandardCharsets.UTF_8));
        assertThat(mvc.post().uri(PAGE).multipart().file(file).exchange())
                .hasStatusOk()
                .bodyText()
                .contains("RS/1008/2017", "Beslutspunkter");
    }

    @Test
    void says_what_to_do_about_a_file_that_is_no_text() {
        var file = new MockMultipartFile("file", "bild.txt", "text/plain", new byte[] {(byte) 0xff, (byte) 0xd8, 0});
        assertThat(mvc.post().uri(PAGE).multipart().file(file).exchange())
                .hasStatus(422)
                .bodyText()
                .contains("Filen är inte en textfil i UTF-8");
    }

    @Test
    void says_what_to_do_about_nothing() {
        assertThat(post(form -> form.param("text", "  ")))
                .hasStatus(422)
                .bodyText()
                .contains("Klistra in en text");
    }

    @Test
    void says_what_to_do_when_nothing_is_recognised() {
        assertThat(post(form -> form.param("text", "Hej på er")))
                .hasStatusOk()
                .bodyText()
                .contains("Inget i texten känns igen", "/arenden/" + Stories.ID + "/atgarder", "Hej på er");
    }

    @Test
    void says_what_to_do_about_more_than_a_megabyte() {
        assertThat(post(form -> form.param("text", "å".repeat(1_000_001))))
                .hasStatus(422)
                .bodyText()
                .contains("högst 1 MB");
    }

    @Test
    void shows_hostile_text_as_text() {
        assertThat(post(form -> form.param("text", "</textarea><script>alert(1)</script> RS/1/2017 \"><b>")
                        .param("source", "\"><script>alert(2)</script>")))
                .hasStatusOk()
                .bodyText()
                .contains("RS/1/2017", "&lt;script&gt;alert(1)")
                .doesNotContain("<script>alert");
    }

    @Test
    void an_auditor_sees_what_was_found_and_no_form_for_it() throws IOException {
        assertThat(post(form -> form.param("text", excerpt()).principal(Somebody.AUDITOR)))
                .hasStatusOk()
                .bodyText()
                .contains("RS/1008/2017")
                .doesNotContain("/atgard/");
    }

    private MvcTestResult post(UnaryOperator<MockMvcRequestBuilder> form) {
        return form.apply(mvc.post().uri(PAGE)).exchange();
    }

    private static String body(MvcTestResult result) throws IOException {
        return result.getResponse().getContentAsString(StandardCharsets.UTF_8);
    }

    private static String excerpt() {
        try {
            return Files.readString(Path.of("src/test/resources/passage/rs-1008-2017.txt"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
