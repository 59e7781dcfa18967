package se.uppdrag.query.consultation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import se.uppdrag.kernel.uppdrag.Consultation;
import se.uppdrag.kernel.uppdrag.Recipient;
import se.uppdrag.query.page.ActionLink;
import se.uppdrag.query.page.FormLinks;

/** What can be recorded of one party in one round as it stands; the forms know round and party. */
record PartyForms(String base, Consultation round, FormLinks forms, Locale locale) {

    List<ActionLink> of(Recipient recipient) {
        return commands(recipient).stream()
                .flatMap(
                        command -> forms
                                .of(base, locale, command, "consultationId=" + round.id(), "party=" + recipient.party())
                                .stream())
                .toList();
    }

    /** To answer what a party asked. */
    List<ActionLink> of(Consultation.Clarification asked) {
        return asked.answers().isEmpty()
                ? forms
                        .of(
                                base,
                                locale,
                                "answer-clarification",
                                "consultationId=" + round.id(),
                                "clarificationId=" + asked.id())
                        .stream()
                        .toList()
                : List.of();
    }

    private List<String> commands(Recipient recipient) {
        if (round.closed() != null) {
            return recipient.answered() ? List.of() : List.of("submit-answer");
        }
        var commands = new ArrayList<String>();
        if (recipient.answered()) {
            if (recipient.preliminary()) {
                commands.add("confirm-answer");
            }
            commands.addAll(List.of("amend-answer", "withdraw-answer"));
            return commands;
        }
        commands.add("submit-answer");
        commands.add("ask-clarification");
        commands.add("remind");
        commands.addAll(
                recipient.awaitsTime() ? List.of("grant-more-time", "refuse-more-time") : List.of("request-more-time"));
        if (recipient.silence() == null) {
            commands.add("conclude-no-answer");
        }
        return commands;
    }
}
