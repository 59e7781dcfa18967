package se.uppdrag.command.passage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.uppdrag.command.Facts;
import se.uppdrag.command.passage.Found.Numbered;
import se.uppdrag.kernel.BindingForce;
import se.uppdrag.kernel.Region;

/** Excerpts of the two documents, and texts that want something else (REG-18). */
class PassagesTest {

    @Test
    void the_proposal_of_2017_has_its_number_its_points_and_its_days() throws IOException {
        var found = in(excerpt("rs-1008-2017"));

        assertThat(of(Found.CaseNumber.class, found))
                .extracting(Found.CaseNumber::diary, Found.CaseNumber::dnr)
                .containsExactly(tuple("RS", "RS/1008/2017"));
        assertThat(of(Found.Points.class, found)).hasSize(1);
        assertThat(of(Found.Points.class, found).getFirst().points())
                .extracting(Numbered::number, Numbered::force)
                .containsExactly(
                        tuple("1", BindingForce.MUST),
                        tuple("2", BindingForce.MUST),
                        tuple("3", BindingForce.MUST),
                        tuple("4", BindingForce.MUST));
        assertThat(of(Found.Points.class, found).getFirst().points().getLast().text())
                .isEqualTo("Regiondirektören ska rapportera resultatet till Regionstyrelsen i oktober 2017.");
        assertThat(of(Found.Day.class, found))
                .extracting(Found.Day::text)
                .containsExactly("2017-05-21", "oktober 2017");
        assertThat(of(Found.Amount.class, found)).isEmpty();
    }

    @Test
    void the_report_of_2023_has_its_amounts_as_written() throws IOException {
        var found = in(excerpt("rs-494-2023"));

        assertThat(of(Found.CaseNumber.class, found))
                .extracting(Found.CaseNumber::dnr)
                .containsExactly("RS/494/2023");
        assertThat(of(Found.Amount.class, found))
                .extracting(Found.Amount::text)
                .contains("11,5 mkr", "5,380 tkr", "5,632 tkr");
        assertThat(of(Found.Day.class, found))
                .extracting(Found.Day::text)
                .contains("20/6 2023", "maj 2020", "31 oktober 2021", "mitten av januari 2024");
        // The uppdrag stands in running text: which sentence is a point, a person says.
        assertThat(of(Found.Points.class, found)).isEmpty();
    }

    @Test
    void every_passage_stands_in_the_text_word_for_word() throws IOException {
        for (var name : List.of("rs-1008-2017", "rs-494-2023")) {
            var text = excerpt(name);
            assertThat(in(text))
                    .isNotEmpty()
                    .allSatisfy(found -> assertThat(found.passage()
                                    .replace("… ", "")
                                    .replace(" …", "")
                                    .lines())
                            .allSatisfy(line -> assertThat(text).contains(line)));
        }
    }

    @Test
    void a_municipality_is_named_as_one() {
        var found = in("Krokoms kommun svarade. Ett berg av papper, och Berg i telefon. Bergs kommuns svar dröjde.");
        assertThat(of(Found.Named.class, found))
                .singleElement()
                .satisfies(named -> assertThat(named.municipalities())
                        .extracting(Region.Municipality::name)
                        .containsExactly("Krokom", "Berg"));
    }

    @Test
    void a_point_that_goes_on_in_the_next_line_is_whole() {
        var found = in(
                "1. Direktören får i uppdrag att\n   utreda transporter.\n2. Direktören bör om möjligt fråga.\n\nSlut");
        assertThat(of(Found.Points.class, found).getFirst().points())
                .containsExactly(
                        new Numbered("1", "Direktören får i uppdrag att utreda transporter.", BindingForce.MUST),
                        new Numbered("2", "Direktören bör om möjligt fråga.", null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1. Mjölk\n2. Bröd",
                "våren är kort, 31 februari 2020 finns inte, och 12 riksdaler är inga kronor",
                "RS/1/20170 och XRS/1/2017 och RS/1/2017/2 är inga nummer",
            })
    void what_cannot_be_read_for_certain_is_not_found(String text) {
        assertThat(in(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1",
                "1 ",
                "1. ",
                "1,",
                "1 kr ",
                "a",
                " ",
                "RS/1/2017 ",
                "oktober 2017 ",
                "31 ",
                "i uppdrag att ",
                "\n1. i uppdrag att"
            })
    @Timeout(20)
    void a_megabyte_of_anything_is_read_in_a_moment(String repeated) {
        var text = repeated.repeat(1_000_000 / repeated.length());
        assertThat(in(text))
                .hasSizeLessThan(200)
                .allMatch(found -> found.passage().length() < 500_000);
    }

    private static List<Found> in(String text) {
        return Passages.in(text, Facts.REGION);
    }

    private static <F extends Found> List<F> of(Class<F> kind, List<Found> found) {
        return found.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private static String excerpt(String name) throws IOException {
        return Files.readString(Path.of("src/test/resources/passage/" + name + ".txt"));
    }
}
