package se.uppdrag.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** A small uppdrag of a test's own: two points, one area, one excluded area, an outsourcing phase, all eight municipalities asked. */
record Uppdrag(String caseFile, String decision, String id, String round) {

    private static final AtomicInteger NUMBERS = new AtomicInteger(90_000);

    static Uppdrag placed(Api office) {
        var made = new Uppdrag(any(), any(), any(), any());
        made.send(office, "open-case-file", """
                {"caseFileId":"%s","title":"Prov av dåliga indata"}""".formatted(made.caseFile));
        made.send(office, "record-decision", """
                {"caseFileId":"%s","decisionId":"%s","decidedBy":"BODY","decider":"body:RS","paragraph":"§ 1","points":[
                 {"number":"1","outcome":"DECIDED","text":"Regiondirektören får i uppdrag att fråga.","force":"MUST"},
                 {"number":"2","outcome":"DECIDED","text":"Regiondirektören ska rapportera.","force":"MUST"}]}""".formatted(made.caseFile, made.decision));
        made.send(office, "assign-uppdrag", """
                {"caseFileId":"%s","uppdragId":"%s","title":"Prov","basis":"DECISION_POINT","points":["%s/1","%s/2"],
                 "givers":["body:RS"],"holders":["role:Regiondirektören"]}""".formatted(made.caseFile, made.id, made.decision, made.decision));
        made.send(office, "define-scope-area", """
                {"uppdragId":"%s","area":"transport","name":"Transport","kind":"EXHAUSTIVE","forms":["COLLABORATION","OTHER_OPERATOR"],
                 "points":["%s/1"]}""".formatted(made.id, made.decision));
        made.send(office, "exclude-area", """
                {"uppdragId":"%s","area":"kost","name":"Kost","standing":"DECISION_POINT","reason":"Utreds redan."}""".formatted(made.id));
        made.send(office, "plan-phases", """
                {"uppdragId":"%s","phases":[{"key":"fas-1","name":"Fas 1"},
                 {"key":"fas-2","name":"Fas 2","after":["fas-1"],"outsourcing":true}]}""".formatted(made.id));
        made.send(office, "contact-municipalities", made.question("municipality:2303", "municipality:2380"));
        return made;
    }

    static String any() {
        return UUID.randomUUID().toString();
    }

    static String freeDnr() {
        return "RS/%d/2024".formatted(NUMBERS.getAndIncrement());
    }

    String question(String... recipients) {
        return """
                {"uppdragId":"%s","consultationId":"%s","kind":"INTEREST","title":"Förfrågan","premise":"Vill ni?",
                 "areas":["transport"],"recipients":["%s"],"due":"2030-01-31","points":["%s/1"]}""".formatted(id, round, String.join("\",\"", recipients), decision);
    }

    String answerOf(String municipality) {
        return """
                {"uppdragId":"%s","consultationId":"%s","party":"municipality:%s","answers":[{"stance":"INTERESTED"}],
                 "finality":"FINAL","channel":"IN_SYSTEM"}""".formatted(id, round, municipality);
    }

    private void send(Api office, String command, String body) {
        var answer = office.command(command, body);
        assertThat(answer.status()).as(answer.text()).isLessThan(300);
    }
}
