package se.uppdrag.story;

import static org.assertj.core.api.Assertions.assertThat;

import se.uppdrag.running.RunningHouse;

/** For tests that begin where a municipality has been asked. */
public final class Asking {

    private Asking() {}

    /** All eight municipalities, about one area, of an uppdrag of its own. @return the title again */
    public static String all(RunningHouse house, String title) {
        var office = new Api(house, "office");
        var uppdrag = Uppdrag.placed(office);
        send(office, "define-scope-area", """
                {"uppdragId":"%s","area":"kansli","name":"Kansli","kind":"EXHAUSTIVE","forms":["COLLABORATION"],"points":[]}""".formatted(uppdrag.id()));
        send(office, "contact-municipalities", """
                {"uppdragId":"%s","kind":"INTEREST","title":"%s","premise":"Vill kommunen samverka om kansliet?","areas":["kansli"],
                 "recipients":["municipality:2303","municipality:2305","municipality:2309","municipality:2313","municipality:2321",
                 "municipality:2326","municipality:2361","municipality:2380"],"due":"2030-01-31","points":["%s/1"]}""".formatted(uppdrag.id(), title, uppdrag.decision()));
        return title;
    }

    private static void send(Api office, String command, String body) {
        var answer = office.command(command, body);
        assertThat(answer.status()).as(answer.text()).isLessThan(300);
    }
}
