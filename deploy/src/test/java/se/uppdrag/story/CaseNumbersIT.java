package se.uppdrag.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.uppdrag.ledger.Ledger;
import se.uppdrag.running.InRunningHouse;
import se.uppdrag.running.RunningHouse;

/** What becomes of a number that was mistyped, and of one that two organisations use (rule 2). */
@InRunningHouse
class CaseNumbersIT {

    private static final AtomicLong POSITION = new AtomicLong();

    private RunningHouse house;
    private Api registrar;

    @BeforeEach
    void arrive(RunningHouse house) {
        this.house = house;
        registrar = new Api(house, "office");
    }

    @Test
    void a_mistyped_number_is_struck_and_given_to_the_case_that_it_belongs_to() {
        var mistyped = Uppdrag.freeDnr();
        var wrong = opened("Fel ärende", "RS", mistyped);
        var right = Uppdrag.any();
        assertThat(open(right, "Rätt ärende", "RS", mistyped).status()).isEqualTo(409);

        var struck = registrar.command("correct-case-fact", """
                {"caseFileId":"%s","corrects":"%s","reason":"Numret skrevs fel"}""".formatted(wrong, lastEvent(wrong)));
        assertThat(struck.status()).as(struck.text()).isEqualTo(200);

        assertThat(open(right, "Rätt ärende", "RS", mistyped).status()).isEqualTo(201);
        var found = reading(mistyped, "");
        assertThat(found.json().path("id").asString()).isEqualTo(right);
        assertThat(open(Uppdrag.any(), "Tredje", "RS", mistyped).kind()).isEqualTo("dnr-taken");
    }

    @Test
    void a_number_of_several_diaries_is_answered_with_the_cases_to_choose_from() {
        var dnr = "DUBBEL/" + Uppdrag.any().substring(0, 8);
        var one = opened("Styrelsens", "RS", dnr);
        var other = opened("Nämndens", "HSN", dnr);

        var several = reading(dnr, "");
        assertThat(several.status()).isEqualTo(409);
        assertThat(several.kind()).isEqualTo("several-cases");
        assertThat(several.json().path("cases").findValuesAsString("id")).containsExactlyInAnyOrder(one, other);
        assertThat(reading(dnr, "&diary=HSN").json().path("id").asString()).isEqualTo(other);
        assertThat(reading(dnr, "&diary=KTN").status()).isEqualTo(404);
    }

    private Api.Answer reading(String dnr, String more) {
        return registrar.get(
                "/api/v1/case-files/%s?after=%d%s".formatted(dnr.replace("/", "%2F"), POSITION.get(), more));
    }

    private String opened(String title, String diary, String dnr) {
        var id = Uppdrag.any();
        var answer = open(id, title, diary, dnr);
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return id;
    }

    private Api.Answer open(String id, String title, String diary, String dnr) {
        var answer = registrar.command("open-case-file", """
                {"caseFileId":"%s","title":"%s","diary":"%s","dnr":"%s"}""".formatted(id, title, diary, dnr));
        POSITION.accumulateAndGet(answer.json().path("position").asLong(), Math::max);
        return answer;
    }

    private UUID lastEvent(String stream) {
        return house.bean(Ledger.class)
                .history(UUID.fromString(stream))
                .getLast()
                .eventId();
    }
}
