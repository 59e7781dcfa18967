package se.uppdrag.query.measure;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.uppdrag.kernel.Told;
import se.uppdrag.kernel.figure.Check;
import se.uppdrag.kernel.figure.Sum;
import se.uppdrag.kernel.measure.MeasureState;
import se.uppdrag.kernel.uppdrag.Findings;
import se.uppdrag.kernel.uppdrag.UppdragEvent.MeasureTotalStated;
import se.uppdrag.query.page.FactLinks;
import se.uppdrag.query.page.Said;
import se.uppdrag.query.page.Words;

/**
 * What a document says that measures come to, beside what they come to (ECO-04).
 *
 * @param finding they do not agree
 * @param explained why not, if somebody has said
 */
public record TotalRow(
        String label,
        @Nullable String horizon,
        String stated,
        String computed,
        String verdict,
        boolean finding,
        @Nullable String difference,
        @Nullable String explained,
        Said source) {

    static TotalRow of(Told<MeasureTotalStated> told, Stream<MeasureState> measures, Findings findings, Words words) {
        var total = told.fact();
        var sum = Sum.of(measures.map(MeasureState::estimate).toList());
        var check = Check.of(total.stated(), sum.figure());
        var horizon = total.horizon();
        var difference = check.difference();
        return new TotalRow(
                total.label(),
                horizon == null ? null : words.label(horizon),
                words.figure(total.stated()),
                words.figure(sum.figure()),
                words.text("measure.verdict." + check.verdict()),
                check.isFinding(),
                check.isFinding() && difference != null ? words.figure(difference) : null,
                findings.explanation(Findings.named(total))
                        .map(one -> one.fact().explanation())
                        .orElse(null),
                new Said(
                        "",
                        words.dating(told.trace().happened()),
                        FactLinks.of(
                                "/uppdrag/" + total.uppdragId(), told.trace().event()),
                        told.trace().example()));
    }
}
