package se.uppdrag.query.measure;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.uppdrag.kernel.Told;
import se.uppdrag.kernel.figure.Figure;
import se.uppdrag.kernel.figure.Unit;
import se.uppdrag.kernel.measure.MeasureEvent.ConsequenceStated;
import se.uppdrag.kernel.measure.MeasureEvent.SavingEstimated;
import se.uppdrag.kernel.measure.MeasureState;
import se.uppdrag.query.page.Words;
import se.uppdrag.query.sheet.Column;
import se.uppdrag.query.state.StreamDocument;

/**
 * A measure as lists show it.
 *
 * @param kronor the same as {@code saving}, as a number; absent: it is no sum of money
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
        @Nullable Figure kronor,
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
                estimate.unit().isMoney() ? estimate.in(Unit.KR) : null,
                state.latest(SavingEstimated.class)
                        .map(told -> told.fact().basis())
                        .orElse(null),
                consequence(state, words),
                findings(state, words),
                state.sameAs() != null,
                document.example());
    }

    /** As a sheet. */
    static List<Column<MeasureRow>> columns(Words words) {
        return List.of(
                new Column<>(words.text("measure.measure"), MeasureRow::text),
                new Column<>(words.text("measure.uppdrag"), MeasureRow::uppdrag),
                new Column<>(words.text("measure.horizon"), MeasureRow::horizon),
                new Column<>(words.text("measure.status"), MeasureRow::status),
                new Column<>(words.text("measure.saving"), MeasureRow::saving),
                new Column<>(words.text("sheet.least"), row -> row.kronor == null ? null : row.kronor.low()),
                new Column<>(words.text("sheet.most"), row -> row.kronor == null ? null : row.kronor.high()),
                new Column<>(words.text("measure.basis"), MeasureRow::basis),
                new Column<>(words.text("measure.consequence"), MeasureRow::consequence),
                new Column<>(words.text("sheet.findings"), row -> String.join("; ", row.findings)),
                new Column<>(words.text("sheet.same"), row -> row.same ? words.text("measure.same.counted") : null),
                new Column<>(words.text("sheet.example"), row -> row.example ? words.text("layout.example") : null),
                new Column<>(words.text("sheet.id"), row -> row.href.substring(MeasureFilter.PATH.length() + 1)));
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
