package se.uppdrag.command.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.uppdrag.command.CommandRejected;
import se.uppdrag.command.Gateways;
import se.uppdrag.command.Somebody;
import se.uppdrag.command.casefile.CaseFileCommand.AssignUppdrag;
import se.uppdrag.command.casefile.CaseFileCommand.OpenCaseFile;
import se.uppdrag.command.casefile.CaseFileCommand.RecordDecision;
import se.uppdrag.command.dispatch.CommandOutcomes;
import se.uppdrag.command.dispatch.Outcome;
import se.uppdrag.command.form.Stories;
import se.uppdrag.command.uppdrag.UppdragCommand.ChangeDeadline;
import se.uppdrag.command.uppdrag.UppdragCommand.SetDeadline;
import se.uppdrag.command.uppdrag.UppdragRejection;
import se.uppdrag.kernel.Entry;
import se.uppdrag.kernel.Fact;
import se.uppdrag.kernel.Party;
import se.uppdrag.kernel.Role;
import se.uppdrag.kernel.casefile.CaseFileEvent.CaseFileOpened;
import se.uppdrag.kernel.time.Due;
import se.uppdrag.kernel.uppdrag.BasisKind;
import se.uppdrag.ledger.LedgerUnavailable;

/** A list is looked at before anything of it is read in: nothing is sent by choosing a file. */
@WebMvcTest
class SheetPageTest {

    private static final String OWN = """
            Uppdragslista 2017
            Dnr;Rubrik;Beslutsdatum;Organ;Paragraf;Ansvarig;Tidsfrist;Status;Anmärkning;Färg
            RS/7/2016;Hyror för idrottshallar;2016-03-01;Regionstyrelsen;45;Fritidschefen;hösten 2017;Pågår;Väntar på underlag;grön
            ;Skyltning av vandringsleder;;;;;;;;
            ;Taxor;2015;RF;§ 12;Anna Andersson;;Avslutad;;
            """;
    private static final String EXPORTED =
            "Uppdrag;Diarienummer;Fas;Nästa återrapportering;Sista dag;Uppdragstagare;Id\n";
    private static final String ROW =
            EXPORTED + "Samverkan;%s;Fas 1;%s;%s;Regiondirektören;" + Stories.ID + "/slutrapport\n";
    private static final Pattern FIELD =
            Pattern.compile("(?s)<input type=\"(?:hidden|text)\"[^>]*>|<select name=\"kolumn\".*?</select>");
    private static final Pattern NAME = Pattern.compile(" name=\"(\\w+)\"");
    private static final Pattern VALUE = Pattern.compile(" value=\"([^\"]*)\"");
    private static final Pattern SELECTED = Pattern.compile("value=\"(\\w+)\" selected");

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private CommandOutcomes outcomes;

    @MockitoBean
    private CommandGateway gateway;

    @Test
    void the_page_is_for_those_who_may_place_an_uppdrag() {
        assertThat(mvc.get().uri("/inlasning").exchange())
                .hasStatusOk()
                .bodyText()
                .contains("type=\"file\"")
                .doesNotContain("??");
        for (var other : List.of(Somebody.AUDITOR, Somebody.KROKOM)) {
            assertThat(mvc.get().uri("/inlasning").principal(other).exchange())
                    .hasStatus(403)
                    .bodyText()
                    .doesNotContain("type=\"file\"");
        }
    }

    @Test
    void columns_are_guessed_and_every_row_says_what_it_will_do() {
        assertThat(sent(OWN))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "value=\"DNR\" selected",
                        "value=\"DEADLINE\" selected",
                        "value=\"HOLDER\" selected",
                        "3 nya uppdrag",
                        "Läses inte: Färg.",
                        "Nytt ärende och nytt uppdrag, som historik",
                        "Anna Andersson ser ut som ett personnamn",
                        "Läs in 3 rader")
                .doesNotContain("??", "Uppdragslista 2017</", "Fel</strong>");
        verifyNoInteractions(gateway);
    }

    @Test
    void rows_become_entered_history_that_makes_nothing_up() {
        var commands = Gateways.committing(
                gateway, outcomes, new Outcome.Change(Stories.ID, 0, new CaseFileOpened(Stories.ID, "A", null)));

        assertThat(read(sent(OWN)))
                .hasStatusOk()
                .bodyText()
                .contains("Klart. 3 rader lästes in", "/?after=17")
                .doesNotContain("??");

        assertThat(names(commands))
                .containsExactly(
                        "OpenCaseFile",
                        "AssignUppdrag",
                        "SetDeliverable",
                        "SetDeadline",
                        "AssessStatus",
                        "OpenCaseFile",
                        "AssignUppdrag",
                        "OpenCaseFile",
                        "AssignUppdrag",
                        "Close");
        assertThat(commands).allSatisfy(message -> {
            var fact = Fact.from(message.getMetaData());
            assertThat(fact.entry()).isEqualTo(Entry.HISTORY);
            assertThat(fact.source()).matches("lista\\.csv, rad [345]");
            assertThat(fact.known()).isEqualTo("2017-05-31");
            assertThat((String) message.getMetaData().get("commandKey")).contains("sheet:");
        });
        assertThat(payload(commands, 0, OpenCaseFile.class).dnr()).isEqualTo("RS/7/2016");
        var full = payload(commands, 1, AssignUppdrag.class);
        assertThat(full.basis()).isEqualTo(BasisKind.DECISION_POINT);
        assertThat(full.reference()).isEqualTo("Regionstyrelsen 2016-03-01 § 45");
        assertThat(full.givers()).containsExactly(Party.body("RS"));
        assertThat(full.holders()).containsExactly(Party.role("Fritidschefen"));
        assertThat(payload(commands, 3, SetDeadline.class).due()).isEqualTo(Due.of("hösten 2017"));
        var bare = payload(commands, 6, AssignUppdrag.class);
        assertThat(bare.basis()).isEqualTo(BasisKind.NOT_STATED);
        assertThat(bare.reference()).isNull();
        assertThat(bare.givers()).isEmpty();
        assertThat(bare.holders()).isEmpty();
        assertThat(Fact.from(commands.get(6).getMetaData()).happened().text()).isEmpty();
    }

    @Test
    void a_wording_is_a_decision_and_one_that_does_not_say_whether_it_binds_is_an_error() {
        var commands = Gateways.committing(
                gateway, outcomes, new Outcome.Change(Stories.ID, 0, new CaseFileOpened(Stories.ID, "A", null)));

        read(
                sent(
                        "Rubrik;Organ;Beslutstext\nHyror;Regionstyrelsen;Direktören får i uppdrag att utreda hyrorna.\nTaxor;;Taxor\n"));

        assertThat(names(commands)).containsExactly("OpenCaseFile", "RecordDecision", "AssignUppdrag");
        var decision = payload(commands, 1, RecordDecision.class);
        assertThat(decision.points().getFirst().text()).isEqualTo("Direktören får i uppdrag att utreda hyrorna.");
        assertThat(payload(commands, 2, AssignUppdrag.class).points().getFirst().decision())
                .isEqualTo(decision.decisionId());
    }

    @Test
    void an_exported_row_that_nobody_has_changed_is_nothing_new() {
        assertThat(sent(ROW.formatted("", "oktober 2017", "2017-10-31")))
                .hasStatusOk()
                .bodyText()
                .contains("En rad som nu", "Inget i filen är nytt.", "Läses inte: Fas.")
                .doesNotContain("Ändras inte här. ", "formaction", "??");
        verifyNoInteractions(gateway);
    }

    @Test
    void a_changed_time_is_a_changed_deadline_with_what_was_said_once_for_the_file() {
        var commands = Gateways.committing(gateway, outcomes);
        var page = sent(ROW.formatted("", "december 2017", "2017-10-31"));
        assertThat(page)
                .bodyText()
                .contains("Slutrapport får ny tid: december 2017. Nu: oktober 2017", "Läs in en rad");

        assertThat(read(page, Map.of())).bodyText().contains("En rad lästes in");
        var change = payload(commands, 0, ChangeDeadline.class);
        assertThat(change.deliverable()).isEqualTo("slutrapport");
        assertThat(change.due()).isEqualTo(Due.of("december 2017"));
        assertThat(change.decider()).isEqualTo(Party.NOT_STATED);
        assertThat(change.reason()).isNull();

        var said = post(
                "/inlasning/granska",
                fields(page, Map.of("beslutsfattare", "RS", "skal", "Mer tid", "beslutad", "2017-10-20")));
        read(said, Map.of("skal", "Mer tid"));
        var decided = payload(commands, 1, ChangeDeadline.class);
        assertThat(decided.decider()).isEqualTo(Party.body("RS"));
        assertThat(decided.reason()).isEqualTo("Mer tid");
        assertThat(Fact.from(commands.get(1).getMetaData()).happened().text()).isEqualTo("2017-10-20");
    }

    @Test
    void what_cannot_be_changed_here_is_said_row_by_row() {
        assertThat(sent(EXPORTED + "Annan rubrik;RS/9/2017;Fas 1;oktober 2017;2017-10-31;Någon annan;" + Stories.ID
                        + "/slutrapport\n"))
                .bodyText()
                .contains(
                        "Ändras inte här. I systemet står: Samverkan.",
                        "Ändras inte här. I systemet står: framgår ej.",
                        "Ändras inte här. I systemet står: Regiondirektören.");
        assertThat(sent(ROW.formatted("", "oktober 2017", "2017-12-31")))
                .bodyText()
                .contains("Sista dag:", "Ändra tiden i stället.");
        assertThat(sent(ROW.formatted("", "", ""))).bodyText().contains("Tiden oktober 2017 kan inte tas bort.");
    }

    @Test
    void a_row_of_the_own_list_that_the_case_has_already_is_the_same_uppdrag() {
        assertThat(sent("Dnr;Rubrik;Tidsfrist\nRS/1008/2017;samverkan;\n"))
                .bodyText()
                .contains("En rad som nu");
        assertThat(sent("Dnr;Rubrik;Tidsfrist\nRS/1008/2017;Samverkan;våren 2018\n"))
                .bodyText()
                .contains("Slutrapport får ny tid: våren 2018");
        assertThat(sent("Dnr;Rubrik\nRS/1008/2017;Något annat\n"))
                .bodyText()
                .contains("Nytt uppdrag i ärendet RS/1008/2017, som historik");
    }

    @Test
    void errors_name_the_row_and_the_column_and_such_rows_are_left_out() {
        var commands = Gateways.committing(
                gateway, outcomes, new Outcome.Change(Stories.ID, 0, new CaseFileOpened(Stories.ID, "A", null)));
        var page = sent(
                "Rubrik;Dnr;Tidsfrist;Id\n;RS/1/2017;;\n%s;;;\nHyror;;;\nHyror;;;\nTaxor;;sommaren;\nA;;;%s\nA;;;x\n"
                        .formatted("x".repeat(301), "99999999-1111-4111-8111-111111111111"));
        assertThat(page)
                .bodyText()
                .contains(
                        "5 rader med fel, som utelämnas",
                        "Raden saknar uppdragets rubrik.",
                        "Samma uppdrag står på rad 4.",
                        "Inget uppdrag har detta id.",
                        "sommaren ger ingen dag.",
                        "Läs in 2 rader och utelämna 5 med fel")
                .containsPattern("Rubrik:</span>\\s*<span>[^<]*300");

        assertThat(read(page)).bodyText().contains("2 rader lästes in", "5 lästes inte in", "Utelämnad");
        assertThat(names(commands))
                .doesNotContain("ChangeDeadline")
                .filteredOn("AssignUppdrag"::equals)
                .hasSize(2);
    }

    @Test
    void a_registrar_is_told_beforehand_what_others_have_to_do() {
        assertThat(mvc.post()
                        .uri("/inlasning")
                        .multipart()
                        .file(file("Rubrik;Tidsfrist\nHyror;våren 2018\n"))
                        .principal(new Somebody("registrator", Role.REGISTRAR, null))
                        .exchange())
                .bodyText()
                .contains("Tidsfrist:", "Den som är registrator får inte göra det här.");
    }

    @Test
    void a_refused_row_says_why_and_the_next_one_is_read_in() {
        when(gateway.sendAndWait(any())).thenAnswer(call -> {
            CommandMessage<?> message = call.getArgument(0);
            if (message.getPayload() instanceof ChangeDeadline) {
                throw new CommandRejected(new UppdragRejection.NoDeadlineYet("Slutrapport"));
            }
            var id = UUID.fromString((String) message.getMetaData().get("commandId"));
            outcomes.put(
                    id,
                    new Outcome(
                            List.of(new Outcome.Change(Stories.ID, 0, new CaseFileOpened(Stories.ID, "A", null))), 5));
            return null;
        });

        assertThat(read(sent(ROW.formatted("", "december 2017", "2017-10-31") + "Hyror;;;;;;\n")))
                .hasStatusOk()
                .bodyText()
                .contains("Inte inläst", "Slutrapport", "En rad lästes in", "en lästes inte in");
    }

    @Test
    void a_ledger_that_does_not_answer_ends_it_and_says_what_is_saved() {
        var gone = mock(LedgerUnavailable.class);
        when(gateway.sendAndWait(any())).thenThrow(gone);

        assertThat(read(sent(OWN)))
                .hasStatusOk()
                .bodyText()
                .contains("Systemet kan inte spara just nu.", "Inläsningen avbröts.")
                .doesNotContain("Taxor");
    }

    @Test
    void only_what_was_looked_at_is_read_in() {
        var page = sent(OWN);
        assertThat(read(page, Map.of("kalla", "En annan lista")))
                .bodyText()
                .contains("Något har ändrats sedan raderna granskades.");
        assertThat(read(page, Map.of("lista", "AAAA")))
                .hasStatus(422)
                .bodyText()
                .contains("Välj filen igen.");
        assertThat(read(page, Map.of("avser", "snart")))
                .hasStatus(422)
                .bodyText()
                .contains("till exempel 2017-05-31");
        assertThat(mvc.post().uri("/inlasning/resultat").exchange()).hasStatus(422);
        assertThat(mvc.post().uri("/inlasning/granska").exchange()).hasStatus(422);
        var auditor = mvc.post().uri("/inlasning/resultat").principal(Somebody.AUDITOR);
        for (var field : fields(page, Map.of()).entrySet()) {
            auditor = auditor.param(field.getKey(), field.getValue().toArray(String[]::new));
        }
        assertThat(auditor.exchange()).hasStatus(403);
        verifyNoInteractions(gateway);
    }

    @Test
    void two_columns_of_one_meaning_and_none_for_the_title_are_asked_about() {
        var page = sent("Rubrik;Rubrik;Ärende\nA;B;C\n");
        assertThat(page).hasStatusOk().bodyText().contains("Läses inte: Rubrik, Ärende.");
        assertThat(post("/inlasning/granska", with(fields(page, Map.of()), "kolumn", List.of("TITLE", "TITLE", ""))))
                .hasStatus(422)
                .bodyText()
                .contains("Två kolumner läses som Uppdragets rubrik.");
        assertThat(sent("Färg;Form\ngrön;rund\n"))
                .hasStatus(422)
                .bodyText()
                .contains("Välj vilken kolumn som är uppdragets rubrik.", "value=\"TITLE\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Rubrik\n", "<html>", "\u0000\u0001", "PK\u0003\u0004"})
    void what_is_no_list_is_told_in_plain_words(String content) {
        assertThat(sent(content))
                .hasStatus(422)
                .bodyText()
                .contains("id=\"fel\"", "type=\"file\"")
                .doesNotContain("??");
    }

    @Test
    void a_file_of_more_than_ten_megabytes_is_too_large() {
        assertThat(sent("Rubrik\n" + "x".repeat(10_485_760)))
                .hasStatus(422)
                .bodyText()
                .contains("Filen är för stor.");
    }

    @Test
    void hostile_texts_do_nothing_in_the_page() {
        assertThat(sent("Rubrik;<script>alert(1)</script>\n<img src=x onerror=alert(1)>;=1+1\n"))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("<script>alert", "<img src=x");
    }

    private static MockMultipartFile file(String content) {
        return new MockMultipartFile(
                "file", "C:\\listor\\lista.csv", "image/png", content.getBytes(StandardCharsets.UTF_8));
    }

    private MvcTestResult sent(String content) {
        return mvc.post().uri("/inlasning").multipart().file(file(content)).exchange();
    }

    private MvcTestResult read(MvcTestResult page) {
        return read(page, Map.of());
    }

    private MvcTestResult read(MvcTestResult page, Map<String, String> changed) {
        return post("/inlasning/resultat", fields(page, changed));
    }

    private MvcTestResult post(String uri, Map<String, List<String>> fields) {
        var request = mvc.post().uri(uri);
        for (var field : fields.entrySet()) {
            request = request.param(field.getKey(), field.getValue().toArray(String[]::new));
        }
        return request.exchange();
    }

    /** What the page's form would send. */
    private static Map<String, List<String>> fields(MvcTestResult page, Map<String, String> changed) {
        var fields = new LinkedHashMap<String, List<String>>();
        var columns = new ArrayList<String>();
        var found = FIELD.matcher(body(page));
        while (found.find()) {
            var name = NAME.matcher(found.group());
            var value = VALUE.matcher(found.group());
            if (found.group().startsWith("<select")) {
                var selected = SELECTED.matcher(found.group());
                columns.add(selected.find() ? selected.group(1) : "");
            } else if (name.find()) {
                fields.put(name.group(1), List.of(value.find() ? value.group(1) : ""));
            }
        }
        fields.put("kolumn", columns);
        changed.forEach((name, value) -> fields.put(name, List.of(value)));
        return fields;
    }

    private static Map<String, List<String>> with(Map<String, List<String>> fields, String name, List<String> values) {
        fields.put(name, values);
        return fields;
    }

    private static String body(MvcTestResult page) {
        try {
            return page.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> names(List<CommandMessage<?>> commands) {
        return commands.stream()
                .map(message -> message.getPayloadType().getSimpleName())
                .toList();
    }

    private static <T> T payload(List<CommandMessage<?>> commands, int index, Class<T> type) {
        return type.cast(commands.get(index).getPayload());
    }
}
