package se.uppdrag.query.measure;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.uppdrag.kernel.Told;
import se.uppdrag.kernel.measure.MeasureEvent.ConsequenceStated;
import se.uppdrag.kernel.measure.MeasureEvent.SavingEstimated;
import se.uppdrag.kernel.measure.MeasureState;
import se.uppdrag.query.page.Words;
import se.uppdrag.query.state.StreamDocument;

/**
 * A measure as lists show it.
 *
 * @param basis what the estimate rests on, apart from the consequence (ECO-02)
 * @param findings what does not add up
 */
record MeasureRow(
        String href,
        String text,
        String uppdrag,
        String uppdragHref,
        @Nullable String horizon,
        String status,
        @Nullable String saving,
        @Nullable String basis,
        @Nullable String consequence,
        List<String> findings,
        boolean same,
        boolean example) {

    static MeasureRow of(StreamDocument<MeasureState> document, String uppdrag, Words words) {
        var state = document.state();
        var horizon = state.horizon();
        var estimate = state.estimate();
        return new MeasureRow(
                MeasureFilter.PATH + "/" + document.id(),
                state.text(),
                uppdrag,
                "/uppdrag/" + state.uppdragId(),
                horizon == null ? null : words.label(horizon),
                words.label(state.status()),
                estimate.text().isBlank() ? null : estimate.text(),
                state.latest(SavingEstimated.class)
                        .map(told -> told.fact().basis())
                        .orElse(null),
                consequence(state, words),
                findings(state, words),
                state.sameAs() != null,
                document.example());
    }

    /** In a few words each. */
    List<String> notes() {
        return Stream.concat(Stream.of(status, horizon, saving).filter(Objects::nonNull), findings.stream())
                .toList();
    }

    static @Nullable String consequence(MeasureState state, Words words) {
        var stated =
                state.each(ConsequenceStated.class).stream().map(Told::fact).toList();
        if (stated.isEmpty()) {
            return null;
        }
        return String.join(
                " ",
                stated.stream()
                        .map(one -> one.text() == null ? words.text("measure.consequence.none") : one.text())
                        .toList());
    }

    static List<String> findings(MeasureState state, Words words) {
        var negative = state.negative() ? Stream.of(words.text("measure.finding.negative")) : Stream.<String>of();
        var parts = state
                .parts()
                .filter(check -> check.isFinding())
                .map(check -> words.text(
                        "measure.finding.parts", words.figure(check.computed()), words.figure(check.stated())))
                .stream();
        return Stream.concat(negative, parts).toList();
    }
}
