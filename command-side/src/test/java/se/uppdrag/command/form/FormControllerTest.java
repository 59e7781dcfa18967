package se.uppdrag.command.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import java.time.Period;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.uppdrag.command.CommandRejected;
import se.uppdrag.command.Gateways;
import se.uppdrag.command.Somebody;
import se.uppdrag.command.casefile.CaseFileCommand.OpenCaseFile;
import se.uppdrag.command.casefile.CaseFileCommand.RecordProposal;
import se.uppdrag.command.dispatch.CommandCatalog;
import se.uppdrag.command.dispatch.CommandOutcomes;
import se.uppdrag.command.dispatch.CommandType;
import se.uppdrag.command.dispatch.Outcome;
import se.uppdrag.command.uppdrag.UppdragCommand.ContactMunicipalities;
import se.uppdrag.command.uppdrag.UppdragCommand.CorrectFact;
import se.uppdrag.command.uppdrag.UppdragCommand.DefineScopeArea;
import se.uppdrag.command.uppdrag.UppdragCommand.SetDeadline;
import se.uppdrag.command.uppdrag.UppdragRejection;
import se.uppdrag.kernel.Party;
import se.uppdrag.kernel.casefile.CaseFileEvent.CaseFileOpened;
import se.uppdrag.kernel.casefile.CaseFileEvent.CaseNumberAdded;
import se.uppdrag.kernel.time.Due;
import se.uppdrag.kernel.uppdrag.Basis;
import se.uppdrag.kernel.uppdrag.BasisKind;
import se.uppdrag.kernel.uppdrag.UppdragEvent.AreaExcluded;
import se.uppdrag.kernel.uppdrag.UppdragEvent.DeadlineSet;
import se.uppdrag.kernel.uppdrag.UppdragEvent.UppdragAssigned;
import se.uppdrag.ledger.LedgerUnavailable;

@WebMvcTest
class FormControllerTest {

    private static final UUID ID = Stories.ID;
    private static final String ON_UPPDRAG = "/uppdrag/" + ID + "/atgard/";
    private static final String ON_CASE = "/arenden/" + ID + "/atgard/";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private CommandOutcomes outcomes;

    @Autowired
    private Slugs slugs;

    @MockitoBean
    private CommandGateway gateway;

    static List<CommandType> commands() {
        return List.copyOf(new CommandCatalog().all());
    }

    @ParameterizedTest
    @MethodSource("commands")
    void every_command_has_a_page(CommandType type) {
        var address = type.opensStream()
                ? type.aggregate().pages() + "nytt"
                : type.aggregate().pages() + ID + "/atgard/" + slugs.of(type);

        assertThat(mvc.get().uri(address).exchange())
                .hasStatus(200)
                .bodyText()
                .contains("<form class=\"form\"")
                .doesNotContain("??");
    }

    @Test
    void the_menu_lists_what_can_be_done_by_part() {
        assertThat(mvc.get().uri("/uppdrag/" + ID + "/atgarder").exchange())
                .hasStatus(200)
                .bodyText()
                .contains("<html", "Fråga kommunerna", ON_UPPDRAG + "fraga-kommunerna", "Omfattning");
    }

    @Test
    void the_menu_is_a_fragment_too() {
        assertThat(mvc.get()
                        .uri("/uppdrag/" + ID + "/atgarder")
                        .header("HX-Request", "true")
                        .exchange())
                .hasStatus(200)
                .hasHeader("Vary", "HX-Request")
                .bodyText()
                .contains("Fråga kommunerna")
                .doesNotContain("<html");
    }

    @Test
    void an_auditor_finds_nothing_to_do() {
        assertThat(mvc.get()
                        .uri("/uppdrag/" + ID + "/atgarder")
                        .principal(Somebody.AUDITOR)
                        .exchange())
                .bodyText()
                .contains("Det finns inget du kan göra här")
                .doesNotContain("Fråga kommunerna");
    }

    @Test
    void a_saved_form_leads_to_the_page_that_has_seen_it() {
        var sent = Gateways.committing(
                gateway, outcomes, new Outcome.Change(ID, 5, new DeadlineSet(ID, "x", Due.of("snarast"))));

        var result = post(
                ON_UPPDRAG + "ange-tid-for-aterrapportering",
                form -> form.param("deliverable", "slutrapport")
                        .param("due.text", "oktober 2017")
                        .param("fact.source", "Protokoll")
                        .param("_key", "k1"));

        assertThat(result).hasStatus(303).hasRedirectedUrl("/uppdrag/" + ID + "?after=17");
        assertThat(sent.getFirst().getPayload()).isEqualTo(new SetDeadline(ID, "slutrapport", Due.of("oktober 2017")));
        assertThat(sent.getFirst().getMetaData())
                .containsEntry("source", "Protokoll")
                .containsEntry("commandKey", "stab:form:k1");
    }

    @Test
    void a_deadline_may_be_a_meeting() {
        var sent = Gateways.committing(gateway, outcomes);

        post(
                ON_UPPDRAG + "ange-tid-for-aterrapportering",
                form -> form.param("deliverable", "slutrapport")
                        .param("due.text", "regionstyrelsen i november")
                        .param("due.kind", "MEETING")
                        .param("due.detail", "RS november"));

        assertThat(((SetDeadline) sent.getFirst().getPayload()).due())
                .isEqualTo(Due.meeting("regionstyrelsen i november", "RS november", null, null));
    }

    @Test
    void a_deadline_after_an_event_says_how_long_in_words() {
        var sent = Gateways.committing(gateway, outcomes);

        post(
                ON_UPPDRAG + "ange-tid-for-aterrapportering",
                form -> form.param("deliverable", "slutrapport")
                        .param("due.text", "en månad efter beslutet")
                        .param("due.kind", "EVENT")
                        .param("due.detail", "beslutet")
                        .param("due.offset", "1 månad"));

        assertThat(((SetDeadline) sent.getFirst().getPayload()).due().offset()).isEqualTo(Period.ofMonths(1));
    }

    @Test
    void what_was_typed_is_kept_beside_what_is_wrong() {
        var result = post(
                ON_UPPDRAG + "ange-tid-for-aterrapportering",
                form -> form.param("due.text", "oktober").param("fact.source", "Protokoll"));

        assertThat(result)
                .hasStatus(422)
                .bodyText()
                .contains("oktober", "Protokoll", "Årtal saknas", "Uppgiften saknas", "id=\"fel\"");
        verifyNoInteractions(gateway);
    }

    @Test
    void a_refusal_stands_on_top_in_plain_words() {
        when(gateway.sendAndWait(any()))
                .thenThrow(new CommandRejected(
                        new UppdragRejection.AreaExcluded("Kostenhet", "Redan utrett", "RS/1008/2017")));

        var result = post(
                ON_UPPDRAG + "bedom-samverkan",
                form -> form.param("area", "kostenhet")
                        .param("interest", "INTEREST")
                        .param("gain", "GAIN")
                        .param("grounds", "Alla vill"));

        assertThat(result)
                .hasStatus(422)
                .bodyText()
                .contains("Området Kostenhet är undantaget", "Redan utrett", "Alla vill");
    }

    @Test
    void a_short_name_is_made_from_the_name() {
        var sent = Gateways.committing(gateway, outcomes);

        post(
                ON_UPPDRAG + "ange-omrade",
                form -> form.param("name", "Central förråd & lager")
                        .param("kind", "EXEMPLARY")
                        .param("forms", "OWN", "COLLABORATION"));

        var command = (DefineScopeArea) sent.getFirst().getPayload();
        assertThat(command.area()).isEqualTo("central-forrad-lager");
        assertThat(command.forms()).hasSize(2);
    }

    @Test
    void a_party_of_the_list_is_known_by_name_and_another_needs_its_kind() {
        var sent = Gateways.committing(gateway, outcomes);

        post(ON_UPPDRAG + "lagg-till-uppdragsgivare", form -> form.param("giver.name", "regionfullmäktige"));
        var unknown = post(ON_UPPDRAG + "lagg-till-uppdragsgivare", form -> form.param("giver.name", "Okända bolaget"));
        post(
                ON_UPPDRAG + "lagg-till-uppdragsgivare",
                form -> form.param("giver.name", "Okända bolaget").param("giver.kind", "COMPANY"));

        assertThat(unknown).hasStatus(422).bodyText().contains("Okända bolaget finns inte i listan");
        assertThat(sent)
                .extracting(message -> message.getPayload().toString())
                .containsExactly(
                        "AddGiver[uppdragId=" + ID + ", giver=body:RF, decider=null, reference=null]",
                        "AddGiver[uppdragId=" + ID + ", giver=company:Okända bolaget, decider=null, reference=null]");
    }

    @Test
    void a_row_is_added_and_removed_without_losing_the_others() {
        var added = post(
                ON_CASE + "registrera-forslag-till-beslut",
                form -> form.param("points[0].number", "1")
                        .param("points[0].text", "första")
                        .param("_add", "points"));
        assertThat(added).hasStatus(200).bodyText().contains("första", "points[1].text");

        var removed = post(
                ON_CASE + "registrera-forslag-till-beslut",
                form -> form.param("points[0].text", "första")
                        .param("points[1].text", "andra")
                        .param("_remove", "points[0]"));
        assertThat(removed)
                .hasStatus(200)
                .bodyText()
                .contains("andra", "points[0].text")
                .doesNotContain("första", "points[1].text");
        verifyNoInteractions(gateway);
    }

    @Test
    void rows_in_which_nothing_was_typed_do_not_count() {
        var sent = Gateways.committing(gateway, outcomes);

        post(
                ON_CASE + "registrera-forslag-till-beslut",
                form -> form.param("proposedBy.name", "Regiondirektören")
                        .param("points[0]._", "1")
                        .param("points[0].text", " ")
                        .param("points[1].number", "1")
                        .param("points[1].text", "att utreda")
                        .param("points[1].force", "MUST"));

        var command = (RecordProposal) sent.getFirst().getPayload();
        assertThat(command.points()).hasSize(1);
        assertThat(command.proposedBy()).isEqualTo(Party.role("Regiondirektören"));
    }

    @Test
    void asks_all_municipalities_unless_some_are_left_out() {
        assertThat(mvc.get().uri(ON_UPPDRAG + "fraga-kommunerna").exchange())
                .bodyText()
                .contains("value=\"municipality:2309\" checked", "value=\"municipality:2380\" checked")
                .doesNotContain("undantaget");
    }

    @Test
    void shows_what_will_be_sent_to_whom_before_it_is_sent() {
        var sent = Gateways.committing(gateway, outcomes);
        UnaryOperator<MockMvcRequestBuilder> question = form -> form.param("kind", "INTEREST")
                .param("title", "Samverkan om transporter")
                .param("premise", "Utgå från planen")
                .param("areas", "transport")
                .param("recipients", "municipality:2309", "municipality:2326")
                .param("due", "2017-08-31");

        var preview = post(ON_UPPDRAG + "fraga-kommunerna", question);
        assertThat(preview)
                .hasStatus(200)
                .bodyText()
                .contains("Inget är skickat än", "Utgå från planen", "Krokom", "Berg", "_confirmed")
                .doesNotContain("Ragunda");
        verifyNoInteractions(gateway);

        var edited = post(
                ON_UPPDRAG + "fraga-kommunerna", form -> question.apply(form).param("_edit", "true"));
        assertThat(edited).hasStatus(200).bodyText().contains("<textarea", "Utgå från planen");

        var confirmed = post(
                ON_UPPDRAG + "fraga-kommunerna", form -> question.apply(form).param("_confirmed", "true"));
        assertThat(confirmed).hasStatus(303);
        assertThat(((ContactMunicipalities) sent.getFirst().getPayload()).recipients())
                .containsExactly(Party.municipality("2309"), Party.municipality("2326"));
    }

    @Test
    void a_correction_begins_with_the_fact_as_it_was_recorded() {
        assertThat(mvc.get().uri(ON_UPPDRAG + "ratta-uppgift").exchange())
                .bodyText()
                .contains("method=\"get\"", "Område undantogs", Stories.EXCLUDED.toString());
        assertThat(mvc.get()
                        .uri(ON_UPPDRAG + "ratta-uppgift?corrects=" + Stories.EXCLUDED)
                        .exchange())
                .bodyText()
                .contains("name=\"replacement.reason\"", "Redan utrett", "maj 2017", "name=\"_how\"");
    }

    @Test
    void a_fact_is_replaced_by_what_should_have_been_recorded() {
        var sent = Gateways.committing(gateway, outcomes);

        var result = post(ON_UPPDRAG + "ratta-uppgift", form -> correction(form).param("_how", "replace"));

        assertThat(result).hasStatus(303);
        var command = (CorrectFact) sent.getFirst().getPayload();
        assertThat(command.corrects()).isEqualTo(Stories.EXCLUDED);
        assertThat(command.replacement())
                .isInstanceOf(AreaExcluded.class)
                .extracting("name")
                .isEqualTo("Kosten");
    }

    @Test
    void a_fact_is_struck_out() {
        var sent = Gateways.committing(gateway, outcomes);

        post(ON_UPPDRAG + "ratta-uppgift", form -> correction(form).param("_how", "strike"));

        assertThat(((CorrectFact) sent.getFirst().getPayload()).replacement()).isNull();
    }

    @Test
    void an_optional_group_demands_nothing_until_something_of_it_is_filled_in() {
        assertThat(mvc.get().uri(ON_CASE + "registrera-beslut").exchange())
                .bodyText()
                .containsPattern("id=\"f-vote-inFavour\"(?![^>]*required)");

        var half = post(ON_CASE + "registrera-beslut", form -> form.param("vote.inFavour", "9"));

        assertThat(half)
                .hasStatus(422)
                .bodyText()
                .containsPattern("id=\"f-vote-against\"[^>]*required")
                .contains("eller lämna alla tomma");
        verifyNoInteractions(gateway);
    }

    @Test
    void what_is_made_up_can_be_marked_so() {
        var sent = Gateways.committing(gateway, outcomes);

        post(ON_UPPDRAG + "klarrapportera", form -> form.param("fact.example", "true"));

        assertThat(sent.getFirst().getMetaData()).containsEntry("example", "true");
    }

    @Test
    void fields_are_described_by_what_is_there() {
        assertThat(mvc.get().uri(ON_UPPDRAG + "ange-tid-for-aterrapportering").exchange())
                .bodyText()
                .contains("aria-describedby=\"f-due-text-hint\"")
                .doesNotContain("aria-describedby=\"\"", "hint \"");
    }

    @Test
    void a_new_plan_begins_as_the_old_one() {
        assertThat(mvc.get().uri(ON_UPPDRAG + "andra-fasplanen").exchange())
                .bodyText()
                .contains("value=\"fas-1\"", "value=\"Fas 1\"");
    }

    @Test
    void the_first_plan_of_an_uppdrag_begins_as_the_one_kept_ready_that_was_chosen() {
        assertThat(mvc.get().uri(ON_UPPDRAG + "planera-faser?plan=" + ID).exchange())
                .bodyText()
                .contains(
                        "Utgår från fasplanen",
                        "Enkel utredning",
                        "value=\"utredning\"",
                        "value=\"rapport\"",
                        "Direktivet");
    }

    @Test
    void without_a_plan_kept_ready_the_first_plan_begins_empty() {
        for (var plan : List.of("", "?plan=")) {
            assertThat(mvc.get().uri(ON_UPPDRAG + "planera-faser" + plan).exchange())
                    .hasStatusOk()
                    .bodyText()
                    .contains("phases[0].name")
                    .doesNotContain("Utgår från fasplanen", "Enkel utredning");
        }
    }

    @Test
    void a_plan_kept_ready_is_revised_from_what_it_says() {
        assertThat(mvc.get()
                        .uri("/fasplaner/" + ID + "/atgard/andra-den-fardiga-fasplanen")
                        .exchange())
                .bodyText()
                .contains("Enkel utredning", "För det mesta", "value=\"rapport\"");
    }

    @Test
    void a_new_case_is_opened_and_its_odd_number_remarked() {
        var sent = Gateways.committing(
                gateway,
                outcomes,
                new Outcome.Change(ID, 0, new CaseFileOpened(ID, "a", null)),
                new Outcome.Change(ID, 1, new CaseNumberAdded(ID, "RS", "1008-17", false)));

        var result = post(
                "/arenden/nytt",
                form -> form.param("title", "Samverkan").param("diary", "RS").param("dnr", "1008-17"));

        assertThat(result).hasStatus(303).hasRedirectedUrl("/arenden/" + ID + "?after=17");
        assertThat(result).flash().containsEntry("notice", "warning.dnr-form");
        assertThat(sent.getFirst().getPayload()).isInstanceOf(OpenCaseFile.class);
    }

    @Test
    void a_placed_uppdrag_leads_to_its_own_page() {
        var placed = UUID.fromString("33333333-3333-4333-8333-333333333333");
        Gateways.committing(
                gateway,
                outcomes,
                new Outcome.Change(
                        placed,
                        0,
                        new UppdragAssigned(
                                placed,
                                ID,
                                List.of(),
                                "a",
                                new Basis(BasisKind.CHAIR_DECISION, "b"),
                                List.of(),
                                List.of(),
                                List.of(),
                                List.of())));

        var result = post(
                ON_CASE + "ge-uppdrag",
                form -> form.param("title", "Utred")
                        .param("basis", "CHAIR_DECISION")
                        .param("reference", "Ordförandebeslut 2017-05-02")
                        .param("givers[0].name", "Regionstyrelsen")
                        .param("holders[0].name", "Regiondirektören"));

        assertThat(result).hasStatus(303).hasRedirectedUrl("/uppdrag/" + placed + "?after=17");
    }

    @Test
    void a_liaison_answers_for_the_own_municipality() {
        assertThat(mvc.get()
                        .uri(ON_UPPDRAG + "lamna-svar")
                        .principal(Somebody.KROKOM)
                        .exchange())
                .bodyText()
                .contains("value=\"municipality:2309\" selected", "value=\"IN_SYSTEM\" selected")
                .doesNotContain("name=\"fact.entry\"");
    }

    @Test
    void keeps_what_was_typed_while_the_ledger_is_gone() {
        var gone = mock(LedgerUnavailable.class);
        when(gateway.sendAndWait(any())).thenThrow(gone);

        assertThat(post(ON_UPPDRAG + "klarrapportera", form -> form.param("comment", "Klart nu")))
                .hasStatus(503)
                .bodyText()
                .contains("Klart nu");
    }

    @Test
    void an_address_that_leads_nowhere_says_so() {
        assertThat(mvc.get().uri(ON_UPPDRAG + "finns-inte").exchange()).hasStatus(404);
        assertThat(mvc.get().uri("/uppdrag/" + UUID.randomUUID() + "/atgarder").exchange())
                .hasStatus(404);
        assertThat(mvc.get().uri("/uppdrag/7/atgarder").exchange()).hasStatus(404);
    }

    private static MockMvcRequestBuilder correction(MockMvcRequestBuilder form) {
        return form.param("corrects", Stories.EXCLUDED.toString())
                .param("reason", "Fel namn")
                .param("happened", "maj 2017")
                .param("replacement.area", "kostenhet")
                .param("replacement.name", "Kosten")
                .param("replacement.standing", "DECISION_POINT");
    }

    private MvcTestResult post(String uri, UnaryOperator<MockMvcRequestBuilder> form) {
        return form.apply(mvc.post().uri(uri)).exchange();
    }
}
