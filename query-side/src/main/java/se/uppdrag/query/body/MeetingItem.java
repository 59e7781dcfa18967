package se.uppdrag.query.body;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.uppdrag.kernel.body.Meeting;
import se.uppdrag.kernel.uppdrag.Report;
import se.uppdrag.query.page.Words;
import se.uppdrag.query.state.UppdragDocument;

/** One thing that is or was due to a meeting: {@code state} says what has become of it, in words. */
record MeetingItem(UUID uppdrag, String title, String what, String state, boolean example) {

    static List<MeetingItem> of(UppdragDocument document, Meeting meeting, Words words) {
        var ref = meeting.ref();
        var items = new ArrayList<MeetingItem>();
        for (var deliverable : document.outline().promises().deliverables()) {
            if (deliverable.promises().stream().anyMatch(promise -> ref.equals(promise.scheduled()))) {
                var now = deliverable
                        .current()
                        .filter(promise -> ref.equals(promise.scheduled()))
                        .isPresent();
                var state = !deliverable.open() ? "delivered" : now ? "due" : "elsewhere";
                items.add(
                        item(document, deliverable.name(), words.text("body.meeting." + state), deliverable.example()));
            }
        }
        for (var report : document.state().reports()) {
            report.appearances().stream()
                    .filter(appearance -> ref.equals(appearance.scheduled()))
                    .map(appearance -> item(
                            document,
                            report.registered().fact().title(),
                            standing(report, appearance, meeting, words),
                            appearance.trace().example()))
                    .forEach(items::add);
        }
        return items;
    }

    private static MeetingItem item(UppdragDocument document, String what, String state, boolean example) {
        return new MeetingItem(document.state().id(), document.state().mandate().title(), what, state, example);
    }

    /** Where it stands on the agenda, and what the body did with it on the days of the meeting. */
    private static String standing(Report report, Report.Appearance appearance, Meeting meeting, Words words) {
        var dealt = report.considerations().stream()
                .filter(told -> told.fact().body().equals(appearance.body()))
                .filter(told -> covers(meeting, told.trace().day()))
                .flatMap(told -> Stream.of(
                                words.label(told.fact().reception()),
                                told.fact().paragraph())
                        .filter(Objects::nonNull));
        var document = report.documented() ? Stream.<String>empty() : Stream.of(words.text("uppdrag.report.announced"));
        return Stream.of(
                        Stream.of(words.text("uppdrag.report.meeting."
                                + appearance.standing().name())),
                        dealt,
                        document)
                .flatMap(parts -> parts)
                .collect(Collectors.joining(", "));
    }

    private static boolean covers(Meeting meeting, LocalDate day) {
        var first = meeting.held().from();
        var last = meeting.held().to();
        return first != null && last != null && !day.isBefore(first) && !day.isAfter(last);
    }
}
