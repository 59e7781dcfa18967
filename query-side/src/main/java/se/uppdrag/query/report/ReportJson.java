package se.uppdrag.query.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.uppdrag.kernel.PointRef;
import se.uppdrag.kernel.Region;
import se.uppdrag.kernel.time.Dating;
import se.uppdrag.kernel.uppdrag.Reception;
import se.uppdrag.kernel.uppdrag.Recommendation;
import se.uppdrag.kernel.uppdrag.RecommendationOutcome;
import se.uppdrag.kernel.uppdrag.Report;
import se.uppdrag.kernel.uppdrag.ReportKind;
import se.uppdrag.query.page.FactJson;
import se.uppdrag.query.page.PartyJson;

/**
 * A report back, with what became of it.
 *
 * @param phase key
 * @param deliverables keys
 * @param said of one given by word of mouth
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReportJson(
        UUID id,
        ReportKind kind,
        String title,
        @Nullable String version,
        PartyJson author,
        @Nullable String phase,
        List<String> deliverables,
        List<FactJson> deliveries,
        @Nullable String said,
        List<AppearanceJson> meetings,
        List<ConsiderationJson> considerations,
        List<RecommendationJson> recommendations,
        FactJson fact) {

    /** A meeting that it is, or was, due to. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record AppearanceJson(
            PartyJson body,
            Dating meeting,
            Report.Standing standing,
            @Nullable String reason,
            FactJson fact) {}

    /** What a body did with it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ConsiderationJson(
            PartyJson body,
            Reception reception,
            @Nullable String paragraph,
            @Nullable String instruction,
            FactJson fact) {}

    /** {@code followed} empty: nobody has said what became of it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record RecommendationJson(
            String key, String text, @Nullable String chapter, List<FollowedJson> followed, FactJson fact) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record FollowedJson(
            RecommendationOutcome outcome,
            @Nullable PointRef point,
            @Nullable UUID measure,
            @Nullable String reference,
            PartyJson by,
            @Nullable String note,
            FactJson fact) {}

    public static ReportJson of(Report report, Region region) {
        var e = report.registered().fact();
        return new ReportJson(
                report.id(),
                e.kind(),
                e.title(),
                e.version(),
                PartyJson.of(e.author(), region),
                e.phase(),
                e.deliverables(),
                report.deliveries().stream()
                        .map(told -> FactJson.of(told.trace()))
                        .toList(),
                report.oral() == null ? null : report.oral().fact().said(),
                report.appearances().stream()
                        .map(appearance -> new AppearanceJson(
                                PartyJson.of(appearance.body(), region),
                                appearance.meeting(),
                                appearance.standing(),
                                appearance.reason(),
                                FactJson.of(appearance.trace())))
                        .toList(),
                report.considerations().stream()
                        .map(told -> new ConsiderationJson(
                                PartyJson.of(told.fact().body(), region),
                                told.fact().reception(),
                                told.fact().paragraph(),
                                told.fact().instruction(),
                                FactJson.of(told.trace())))
                        .toList(),
                report.recommendations().stream()
                        .map(made -> recommendation(made, region))
                        .toList(),
                FactJson.of(report.registered().trace()));
    }

    private static RecommendationJson recommendation(Recommendation recommendation, Region region) {
        var made = recommendation.made();
        return new RecommendationJson(
                recommendation.key(),
                made.fact().text(),
                made.fact().chapter(),
                recommendation.followed().stream()
                        .map(told -> new FollowedJson(
                                told.fact().outcome(),
                                told.fact().point(),
                                told.fact().measure(),
                                told.fact().reference(),
                                PartyJson.of(told.fact().by(), region),
                                told.fact().note(),
                                FactJson.of(told.trace())))
                        .toList(),
                FactJson.of(made.trace()));
    }
}
