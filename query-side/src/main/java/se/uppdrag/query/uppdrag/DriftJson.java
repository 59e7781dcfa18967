package se.uppdrag.query.uppdrag;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.uppdrag.kernel.PointRef;
import se.uppdrag.kernel.Region;
import se.uppdrag.kernel.casefile.MandateStep;
import se.uppdrag.kernel.drift.AreaChange;
import se.uppdrag.kernel.drift.Disagreement;
import se.uppdrag.kernel.drift.DriftStep;
import se.uppdrag.kernel.drift.ScopeDrift;
import se.uppdrag.kernel.drift.Uncovered;
import se.uppdrag.kernel.uppdrag.Condition;
import se.uppdrag.kernel.uppdrag.Gate;
import se.uppdrag.kernel.uppdrag.Standing;
import se.uppdrag.query.page.FactJson;
import se.uppdrag.query.page.PartyJson;
import se.uppdrag.query.state.UppdragDocument;

/** How the bounds of an uppdrag moved, what no decision point covers, and which conditions disagree. */
record DriftJson(
        String id,
        long version,
        List<StepJson> steps,
        List<UncoveredJson> uncovered,
        List<DisagreementJson> disagreements) {

    /** {@code areas} as the step names them; {@code changes} against the last step before it that named areas. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record StepJson(
            DriftStep.Kind kind,
            @Nullable MandateStep step,
            @Nullable PartyJson by,
            List<String> areas,
            List<ChangeJson> changes,
            @Nullable FactJson fact) {}

    /** {@code area}: key in the uppdrag's scope; {@code reading}: the interpretation that speaks of both names. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ChangeJson(
            AreaChange.Kind kind,
            @Nullable String before,
            @Nullable String after,
            @Nullable String area,
            UppdragJson.@Nullable AreaState state,
            @Nullable FactJson reading) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record UncoveredJson(
            Uncovered.Kind kind,
            String text,
            @Nullable Gate gate,
            @Nullable FactJson fact) {}

    /** {@code settledBy} absent: nobody has said which of the wordings governs. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record DisagreementJson(
            String phase,
            List<WordingJson> wordings,
            @Nullable FactJson settledBy,
            @Nullable Condition governing) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record WordingJson(
            String text, @Nullable PointRef point, @Nullable String place, Standing standing) {}

    static DriftJson of(UppdragDocument document, ScopeDrift drift, Region region) {
        return new DriftJson(
                document.id(),
                document.version(),
                drift.steps().stream().map(step -> step(step, region)).toList(),
                drift.uncovered().stream()
                        .map(found -> new UncoveredJson(
                                found.kind(), found.text(), found.gate(), FactJson.ofNullable(found.trace())))
                        .toList(),
                drift.disagreements().stream().map(DriftJson::disagreement).toList());
    }

    private static StepJson step(DriftStep step, Region region) {
        var by = step.by();
        return new StepJson(
                step.kind(),
                step.step(),
                by == null ? null : PartyJson.of(by, region),
                step.areas(),
                step.changes().stream().map(DriftJson::change).toList(),
                FactJson.ofNullable(step.trace()));
    }

    private static ChangeJson change(AreaChange change) {
        var area = change.area();
        var reading = change.reading();
        return new ChangeJson(
                change.kind(),
                change.before(),
                change.after(),
                area == null ? null : area.key(),
                area == null ? null : UppdragJson.AreaState.valueOf(ScopeSection.state(area)),
                reading == null ? null : FactJson.of(reading.trace()));
    }

    private static DisagreementJson disagreement(Disagreement found) {
        var settledBy = found.settledBy();
        return new DisagreementJson(
                found.phase(),
                found.wordings().stream()
                        .map(wording ->
                                new WordingJson(wording.text(), wording.point(), wording.place(), wording.standing()))
                        .toList(),
                settledBy == null ? null : FactJson.of(settledBy.trace()),
                settledBy == null ? null : settledBy.fact().governing());
    }
}
