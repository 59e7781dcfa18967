package se.uppdrag.query.page;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Links to the forms of commands, by their stored names. The address of a form is its Swedish name; a command without a name here is
 * served by no form that could be linked to.
 */
@Component
public final class FormLinks {

    private static final Locale SWEDISH = Locale.of("sv");

    /** Stored names of all commands that some page links to. */
    public static final Set<String> OFFERED = Set.of(
            "add-case-number",
            "add-party",
            "add-task",
            "amend-answer",
            "amend-decision-point",
            "answer-decision-point",
            "assess-collaboration",
            "assess-status",
            "assign-uppdrag",
            "change-deadline",
            "close",
            "close-consultation",
            "complete-phase",
            "conclude-no-answer",
            "confirm-answer",
            "contact-municipalities",
            "correct-body-fact",
            "correct-case-fact",
            "correct-fact",
            "decline-task",
            "define-scope-area",
            "deliver-report",
            "discontinue",
            "dispatch-decision",
            "end-role",
            "engage-performer",
            "escalate-to-outsourcing-analysis",
            "exclude-area",
            "grant-more-time",
            "hand-over",
            "hold-role",
            "interpret-mandate",
            "limit-area",
            "link-case",
            "narrow-scope",
            "plan-phases",
            "publish-answers",
            "record-ceased",
            "record-consideration",
            "record-decision",
            "record-dialogue",
            "record-event",
            "record-mandate-step",
            "record-minutes-approved",
            "record-outsourcing-effect",
            "record-preparatory-work",
            "record-proposal",
            "record-subject-to",
            "record-totals",
            "refuse-deadline-change",
            "refuse-more-time",
            "register-document",
            "register-report",
            "remind",
            "reopen",
            "report-delegated-decision",
            "report-done",
            "request-deadline-change",
            "request-more-time",
            "revise-phases",
            "set-deadline",
            "set-deliverable",
            "set-gate-aside",
            "start-phase",
            "submit-answer",
            "submit-to-meeting",
            "widen-scope",
            "withdraw",
            "withdraw-answer");

    private final MessageSource messages;

    public FormLinks(MessageSource messages) {
        this.messages = messages;
    }

    /** @param base path of the page that the forms belong to, {@code /uppdrag/<id>} */
    public List<ActionLink> of(String base, Locale locale, List<String> commands) {
        return commands.stream()
                .flatMap(command -> of(base, locale, command).stream())
                .toList();
    }

    /** @param query what the form is filled with, {@code area=transport}; names are those of the command's components */
    public Optional<ActionLink> of(String base, Locale locale, String command, String... query) {
        if (!OFFERED.contains(command)) {
            throw new IllegalArgumentException("No page is known to link to " + command);
        }
        return slug(command)
                .map(slug -> new ActionLink(
                        messages.getMessage(key(command), null, locale),
                        base + "/atgard/" + slug + (query.length == 0 ? "" : "?" + String.join("&", query))));
    }

    /** {@code Fråga kommunerna} becomes {@code fraga-kommunerna}; empty when the command has no name. */
    public Optional<String> slug(String command) {
        return Optional.ofNullable(messages.getMessage(key(command), null, null, SWEDISH))
                .map(FormLinks::folded);
    }

    private static String key(String command) {
        return "command." + command + ".label";
    }

    private static String folded(String label) {
        var ascii = Normalizer.normalize(label, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return Stream.of(ascii.toLowerCase(Locale.ROOT).split("[^a-z0-9]+"))
                .filter(word -> !word.isEmpty())
                .reduce((a, b) -> a + "-" + b)
                .orElseThrow();
    }
}
