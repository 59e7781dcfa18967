package se.uppdrag.faults;

import java.util.UUID;
import java.util.function.Function;
import se.uppdrag.kernel.PointRef;
import se.uppdrag.kernel.uppdrag.AnswerKind;
import se.uppdrag.kernel.uppdrag.Closing.Status;
import se.uppdrag.kernel.uppdrag.Deadlines.Deliverable;
import se.uppdrag.kernel.uppdrag.UppdragState;

/** Commands that get in each other's way, each with the rule that decides it, said a second time and read off the state alone. */
enum Decision {
    EXCLUDE("exclude-area", """
            "area":"transport","name":"Transport","standing":"PROPOSAL_TEXT","reason":"Undantas\"""", state -> ongoing(state, isExcluded(state) ? Decision.NOTHING : Decision.KEPT)),
    INCLUDE_AGAIN(
            "include-area-again", """
            "area":"transport","reason":"Med igen\"""", state -> ongoing(state, isExcluded(state) ? Decision.KEPT : "area-not-bounded")),
    MOVE_TO_MAY("change-deadline", moving("maj 2026"), state -> moved(state, "maj 2026")),
    MOVE_TO_JUNE("change-deadline", moving("juni 2026"), state -> moved(state, "juni 2026")),
    ASK_FOR_TIME(
            "request-deadline-change",
            """
            "deliverable":"slutrapport","requested":"juli 2026","requestedBy":"role:Regiondirektören","reason":"Sent\"""",
            state -> ongoing(state, report(state).awaitsAnswer() ? Decision.NOTHING : Decision.KEPT)),
    REFUSE_TIME(
            "refuse-deadline-change",
            """
            "deliverable":"slutrapport","decider":"body:RS","reason":"Tiden räcker\"""",
            state -> ongoing(state, report(state).awaitsAnswer() ? Decision.KEPT : "no-change-requested")),
    ANSWER("answer-decision-point", answering("IN_FULL"), state -> answered(state, AnswerKind.IN_FULL)),
    ANSWER_WITHDRAWN("answer-decision-point", answering("WITHDRAWN"), state -> answered(state, AnswerKind.WITHDRAWN)),
    CLOSE(
            "close",
            """
            "decider":"body:RS","reference":"§ 201\"""",
            state -> ended(state, Status.CLOSED, state.unanswered().isEmpty() ? Decision.KEPT : "points-unanswered")),
    WITHDRAW("withdraw", """
            "decider":"body:RS","reason":"Tas tillbaka\"""", state -> ended(state, Status.WITHDRAWN, Decision.KEPT)),
    REOPEN("reopen", """
            "decider":"body:RS","reason":"Tas upp igen\"""", state -> state.closing().status() == Status.ONGOING ? "uppdrag-not-ended" : Decision.KEPT);

    /** Events are recorded. */
    static final String KEPT = "kept";
    /** Accepted, but it was so already. */
    static final String NOTHING = "nothing";

    private final String command;
    private final String fields;
    private final Function<UppdragState, String> rule;

    Decision(String command, String fields, Function<UppdragState, String> rule) {
        this.command = command;
        this.fields = fields;
        this.rule = rule;
    }

    /** Its stored name. */
    String command() {
        return command;
    }

    String body(UUID uppdrag, PointRef point) {
        return """
                {"uppdragId":"%s",%s}""".formatted(uppdrag, fields.replace("<point>", point.toString()));
    }

    /** {@link #KEPT}, {@link #NOTHING}, or the code of the refusal. */
    String in(UppdragState state) {
        return rule.apply(state);
    }

    private static String ongoing(UppdragState state, String then) {
        return state.closing().status().outstanding() ? then : "uppdrag-ended";
    }

    private static String ended(UppdragState state, Status as, String otherwise) {
        return state.closing().status() == as ? NOTHING : ongoing(state, otherwise);
    }

    private static boolean isExcluded(UppdragState state) {
        return state.scope().area("transport").orElseThrow().exclusion() != null;
    }

    private static Deliverable report(UppdragState state) {
        return state.deadlines().deliverable("slutrapport").orElseThrow();
    }

    private static String moving(String due) {
        return """
                "deliverable":"slutrapport","due":"%s","decider":"body:RS","reason":"Flyttas\"""".formatted(due);
    }

    private static String moved(UppdragState state, String due) {
        var report = report(state);
        var already = report.current().orElseThrow().due().text().equals(due) && !report.awaitsAnswer();
        return ongoing(state, already ? NOTHING : KEPT);
    }

    private static String answering(String kind) {
        return """
                "point":"<point>","kind":"%s","reports":[]""".formatted(kind);
    }

    private static String answered(UppdragState state, AnswerKind kind) {
        var already = state.mandate().refs().stream()
                .flatMap(point -> state.closing().answer(point).stream())
                .anyMatch(answer -> answer.fact().kind() == kind);
        return ongoing(state, already ? NOTHING : KEPT);
    }
}
