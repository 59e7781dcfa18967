package se.uppdrag.query.overview;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.uppdrag.kernel.PointRef;
import se.uppdrag.kernel.Recorded;
import se.uppdrag.kernel.uppdrag.Reception;
import se.uppdrag.kernel.uppdrag.UppdragEvent;

/**
 * What the outstanding list asks of an uppdrag beyond its outline.
 *
 * @param given when it was placed with its holder; outstanding since then
 * @param reports every delivery of a report, and when it was dealt with
 * @param answered points that have an answer
 * @param remark the latest status assessment
 */
record Balance(
        LocalDate given,
        List<Handed> reports,
        List<PointRef> answered,
        @Nullable Remark remark) {

    /** {@code dealtWith} absent: by nobody yet; deferred is not dealt with. */
    record Handed(
            UUID report, LocalDate delivered, @Nullable LocalDate dealtWith) {

        boolean waited(LocalDate day) {
            return !delivered.isAfter(day) && (dealtWith == null || dealtWith.isAfter(day));
        }
    }

    /** {@code period} as written. */
    record Remark(String period, String status, @Nullable String comment, boolean example) {}

    static Balance of(Recorded<?> recorded) {
        return new Balance(recorded.day(), List.of(), List.of(), null);
    }

    Balance after(Recorded<?> recorded, UppdragEvent event) {
        return switch (event) {
            case UppdragEvent.ReportDelivered e -> with(with(reports, new Handed(e.reportId(), recorded.day(), null)));
            case UppdragEvent.ReportConsidered e -> e.reception() == Reception.DEFERRED ? this : dealtWith(recorded, e);
            case UppdragEvent.DecisionPointAnswered e -> new Balance(given, reports, with(answered, e.point()), remark);
            case UppdragEvent.StatusAssessed e ->
                new Balance(
                        given,
                        reports,
                        answered,
                        new Remark(
                                e.period().text(),
                                e.status(),
                                e.comment(),
                                recorded.fact().example()));
            case UppdragEvent.OfMandate e -> this;
            case UppdragEvent.OfScope e -> this;
            case UppdragEvent.OfPhases e -> this;
            case UppdragEvent.OfDeadlines e -> this;
            case UppdragEvent.OfConsultation e -> this;
            case UppdragEvent.OfReport e -> this;
            case UppdragEvent.OfClosing e -> this;
            case UppdragEvent.OfFindings e -> this;
            case UppdragEvent.OfRest e -> this;
            case UppdragEvent.OfStanding e -> this;
        };
    }

    private Balance dealtWith(Recorded<?> recorded, UppdragEvent.ReportConsidered e) {
        return with(reports.stream()
                .map(handed -> handed.report().equals(e.reportId()) && handed.dealtWith() == null
                        ? new Handed(handed.report(), handed.delivered(), recorded.day())
                        : handed)
                .toList());
    }

    private Balance with(List<Handed> reports) {
        return new Balance(given, reports, answered, remark);
    }

    private static <T> List<T> with(List<T> list, T one) {
        return Stream.concat(list.stream(), Stream.of(one)).distinct().toList();
    }
}
