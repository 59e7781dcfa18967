package se.uppdrag.query.overview;

import org.jspecify.annotations.Nullable;
import se.uppdrag.kernel.Party;
import se.uppdrag.kernel.Recorded;
import se.uppdrag.kernel.body.Sitting;
import se.uppdrag.kernel.uppdrag.Reception;
import se.uppdrag.kernel.uppdrag.UppdragEvent;

/**
 * The last thing that happened to any of the reports.
 *
 * @param body that it goes to or was dealt with by
 * @param meeting as written
 * @param reception what became of it there
 */
record Reporting(
        State state,
        @Nullable Party body,
        @Nullable String meeting,
        @Nullable Reception reception,
        boolean example) {

    enum State {
        NONE,
        DRAFTED,
        REGISTERED,
        DELIVERED,
        ON_AGENDA,
        OFF_AGENDA,
        CONSIDERED
    }

    static Reporting none() {
        return new Reporting(State.NONE, null, null, null, false);
    }

    /** @param to absent: it is on no agenda any more */
    Reporting following(Sitting from, @Nullable Sitting to, boolean example) {
        if (state != State.ON_AGENDA || !from.body().equals(body)) {
            return this;
        }
        return to == null
                ? new Reporting(State.OFF_AGENDA, from.body(), null, null, example)
                : new Reporting(State.ON_AGENDA, to.body(), to.held().text(), null, example);
    }

    Reporting after(Recorded<?> recorded, UppdragEvent.OfReport event) {
        var example = recorded.fact().example();
        return switch (event) {
            case UppdragEvent.ReportRegistered e -> new Reporting(State.REGISTERED, null, null, null, example);
            case UppdragEvent.ReportDrafted e -> new Reporting(State.DRAFTED, null, null, null, example);
            case UppdragEvent.ReportFrozen e -> new Reporting(State.REGISTERED, null, null, null, example);
            case UppdragEvent.OfDraft e -> this;
            case UppdragEvent.OfRecommendation e -> this;
            case UppdragEvent.OralReportGiven e -> new Reporting(State.DELIVERED, e.receiver(), null, null, example);
            case UppdragEvent.ReportDelivered e -> new Reporting(State.DELIVERED, e.receiver(), null, null, example);
            case UppdragEvent.ReportPlacedOnAgenda e ->
                new Reporting(State.ON_AGENDA, e.body(), e.meeting().text(), null, example);
            case UppdragEvent.ReportSubmittedToMeeting e ->
                new Reporting(State.ON_AGENDA, e.body(), e.meeting().text(), null, example);
            case UppdragEvent.ReportMovedToMeeting e ->
                new Reporting(State.ON_AGENDA, e.body(), e.meeting().text(), null, example);
            case UppdragEvent.ReportWithdrawnFromAgenda e ->
                new Reporting(State.OFF_AGENDA, e.body(), null, null, example);
            case UppdragEvent.ReportConsidered e ->
                new Reporting(
                        State.CONSIDERED, e.body(), recorded.fact().happened().text(), e.reception(), example);
        };
    }
}
