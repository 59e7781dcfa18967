package se.uppdrag.query.consultation;

import java.time.LocalDate;
import se.uppdrag.kernel.uppdrag.Consultation;
import se.uppdrag.kernel.uppdrag.Recipient;

/**
 * One round in figures (INQ-10). A party that has answered on time and amended later is in time.
 *
 * @param silent concluded not to answer
 * @param waiting neither answered nor concluded silent
 * @param overdue of those waiting, whose day has passed
 */
public record RoundStatistics(int asked, int answered, int inTime, int late, int silent, int waiting, int overdue) {

    public static RoundStatistics of(Consultation round, LocalDate today) {
        var answered = round.recipients().stream().filter(Recipient::answered).toList();
        var inTime = (int) answered.stream().filter(RoundStatistics::inTime).count();
        var waiting = round.waiting();
        var overdue = (int) waiting.stream()
                .filter(recipient -> {
                    var due = round.dueOf(recipient);
                    return due != null && due.lastDay().filter(today::isAfter).isPresent();
                })
                .count();
        return new RoundStatistics(
                round.recipients().size(),
                answered.size(),
                inTime,
                answered.size() - inTime,
                (int) round.recipients().stream()
                        .filter(recipient -> !recipient.answered() && recipient.silence() != null)
                        .count(),
                waiting.size(),
                overdue);
    }

    private static boolean inTime(Recipient recipient) {
        return recipient.answers().stream().anyMatch(answer -> !answer.late());
    }
}
