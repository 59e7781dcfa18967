package se.uppdrag.command.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.verifyNoInteractions;

import java.util.function.UnaryOperator;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Figures that cannot be read come back in their form, beside what is wrong with them (rule 9). */
@WebMvcTest
class BadFiguresTest {

    private static final String ON_MEASURE = "/atgardsforslag/" + Stories.ID + "/atgard/";
    private static final String ON_COMPARISON = "/jamforelser/" + Stories.ID + "/atgard/";

    @Autowired
    private MockMvcTester mvc;

    @MockitoBean
    private CommandGateway gateway;

    @Test
    void an_amount_with_two_commas() {
        comesBack(
                post(
                        ON_MEASURE + "uppskatta-besparing",
                        form -> form.param("yearly", "2,795,00 kr").param("basis", "Norrbottens utfall")),
                "yearly",
                "har två kommatecken. Skriv tusental med mellanslag",
                "2,795,00 kr",
                "Norrbottens utfall");
    }

    @Test
    void an_amount_of_a_unit_that_nobody_knows() {
        comesBack(
                post(
                        ON_MEASURE + "uppskatta-besparing",
                        form -> form.param("yearly", "12 riksdaler").param("basis", "Norrbottens utfall")),
                "yearly",
                "Enheten riksdaler känns inte igen. Skriv kr, tkr, mkr",
                "12 riksdaler",
                "Norrbottens utfall");
    }

    @Test
    void an_amount_of_a_line_says_which() {
        comesBack(
                post(
                        ON_COMPARISON + "ange-rad",
                        form -> form.param("label", "Personal")
                                .param("figures[0].alternative", "egen")
                                .param("figures[0].figure", "5 738 tkr")
                                .param("figures[1].alternative", "entreprenad")
                                .param("figures[1].figure", "7,6,92 tkr")),
                "figures-1-figure",
                "har två kommatecken",
                "5 738 tkr",
                "7,6,92 tkr");
    }

    @Test
    void an_indexation_that_does_not_say_how_it_is_rounded() {
        comesBack(
                post(
                        ON_COMPARISON + "rakna-upp-med-index",
                        form -> form.param("indexation", "upprakning")
                                .param("base", "5 738 tkr")
                                .param("rates[0].rate", "5 %")
                                .param("rates[0].times", "6")
                                .param("rates[0].index", "Resandeavtalets index")),
                "rounding",
                "Uppgiften måste anges när något görs i systemet.",
                "5 738 tkr",
                "Resandeavtalets index");
    }

    /** The form again, with the error at its field and what was typed. */
    private void comesBack(MvcTestResult result, String field, String wrong, String... typed) {
        assertThat(result)
                .hasStatus(422)
                .bodyText()
                .contains("id=\"fel\"", wrong)
                .containsPattern("id=\"f-" + field + "\"[^>]*aria-invalid=\"true\"")
                .contains(typed);
        verifyNoInteractions(gateway);
    }

    private MvcTestResult post(String uri, UnaryOperator<MockMvcRequestBuilder> form) {
        return form.apply(mvc.post().uri(uri)).exchange();
    }
}
