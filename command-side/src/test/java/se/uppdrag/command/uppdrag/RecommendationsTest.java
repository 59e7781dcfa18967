package se.uppdrag.command.uppdrag;

import static se.uppdrag.command.Facts.RS;
import static se.uppdrag.command.uppdrag.Given.*;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.uppdrag.command.Facts;
import se.uppdrag.command.Scenario;
import se.uppdrag.command.uppdrag.UppdragCommand.FollowUpRecommendation;
import se.uppdrag.command.uppdrag.UppdragCommand.MakeRecommendation;
import se.uppdrag.kernel.PointRef;
import se.uppdrag.kernel.casefile.CaseFileState;
import se.uppdrag.kernel.uppdrag.RecommendationOutcome;
import se.uppdrag.kernel.uppdrag.ReportKind;
import se.uppdrag.kernel.uppdrag.ResultKind;
import se.uppdrag.kernel.uppdrag.UppdragEvent;
import se.uppdrag.kernel.uppdrag.UppdragEvent.*;

/** A recommendation is linked to what became of it, which may be nothing (domain.md, Report). */
class RecommendationsTest {

    private static final UUID MEASURE = new UUID(4, 4);
    private static final String TEXT = "Inför digital signering i hela regionen.";

    private final Scenario<Uppdrag> uppdrag = Scenario.of(Uppdrag.class, (CaseFiles) id -> CaseFileState.none());

    private void given(UppdragEvent... more) {
        var registered =
                new ReportRegistered(ID, REPORT, ReportKind.FINAL, "Rapport", null, RS, null, List.of(), List.of());
        uppdrag.given(Stream.concat(Stream.of(assigned(), registered), Stream.of(more))
                .toArray(UppdragEvent[]::new));
    }

    private static MakeRecommendation make(String text) {
        return new MakeRecommendation(ID, REPORT, "signering", text, "5.2");
    }

    private static RecommendationMade made() {
        return new RecommendationMade(ID, REPORT, "signering", TEXT, "5.2");
    }

    private static FollowUpRecommendation follow(
            RecommendationOutcome outcome,
            @Nullable PointRef point,
            @Nullable UUID measure,
            @Nullable String reference) {
        return new FollowUpRecommendation(ID, REPORT, "signering", outcome, point, measure, reference, RS, null);
    }

    private static RecommendationFollowed followed(
            RecommendationOutcome outcome, @Nullable UUID measure, @Nullable String reference) {
        return new RecommendationFollowed(ID, REPORT, "signering", outcome, null, measure, reference, RS, null);
    }

    @Test
    void is_kept_verbatim_with_its_chapter_once() {
        given();
        uppdrag.when(make(TEXT)).then(made());
    }

    @Test
    void takes_no_name_of_another_one() {
        given(made());
        uppdrag.when(make("Något annat")).refused(new UppdragRejection.RecommendationAlreadyMade("signering"));
    }

    @Test
    void led_to_a_measure_of_the_uppdrag() {
        given(made(), new ResultPlaced(ID, ResultKind.MEASURE, MEASURE, "Digital signering"));
        uppdrag.when(follow(RecommendationOutcome.MEASURE, null, MEASURE, null))
                .then(followed(RecommendationOutcome.MEASURE, MEASURE, null));
    }

    @Test
    void led_to_no_measure_of_another_uppdrag() {
        given(made());
        uppdrag.when(follow(RecommendationOutcome.MEASURE, null, MEASURE, null))
                .refused(new UppdragRejection.MeasureNotOfUppdrag(MEASURE));
    }

    @Test
    void led_to_no_point_that_the_case_does_not_have() {
        given(made());
        uppdrag.when(follow(RecommendationOutcome.DECISION, FOREIGN_POINT, null, null))
                .refused(new UppdragRejection.PointUnknown(FOREIGN_POINT));
    }

    @Test
    void led_to_nothing_also_when_the_uppdrag_has_ended() {
        given(made(), new UppdragWithdrawn(ID, RS, null));
        uppdrag.when(follow(RecommendationOutcome.NOTHING, null, null, null))
                .then(followed(RecommendationOutcome.NOTHING, null, null));
    }

    @Test
    void led_to_what_is_named_and_nothing_else() {
        var unclear = new UppdragRejection.FollowUpUnclear(RecommendationOutcome.NOTHING);
        given(made());
        uppdrag.when(follow(RecommendationOutcome.NOTHING, null, null, "RS/12/2024"))
                .refused(unclear);
    }

    @Test
    void led_to_an_uppdrag_that_only_history_may_leave_unnamed() {
        given(made());
        uppdrag.when(
                        follow(RecommendationOutcome.UPPDRAG, null, null, null),
                        Facts.fact().and("entry", "HISTORY"))
                .then(followed(RecommendationOutcome.UPPDRAG, null, null));
    }

    @Test
    void that_nobody_made_is_not_followed_up() {
        given();
        uppdrag.when(follow(RecommendationOutcome.NOTHING, null, null, null))
                .refused(new UppdragRejection.RecommendationUnknown("signering"));
    }
}
