package se.uppdrag.query.history;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.uppdrag.kernel.Recorded;
import se.uppdrag.kernel.body.BodyEvent;
import se.uppdrag.kernel.casefile.CaseFileEvent;
import se.uppdrag.kernel.change.ChangeEvent;
import se.uppdrag.kernel.comparison.ComparisonEvent;
import se.uppdrag.kernel.uppdrag.Phase;
import se.uppdrag.kernel.uppdrag.UppdragEvent;

/**
 * What the keys and ids within a stream stand for. Taken from every fact, struck ones included, so that a sentence about something
 * that a correction has taken away can still be read.
 */
final class Names {

    private final Map<String, String> areas = new HashMap<>();
    private final Map<String, String> phases = new HashMap<>();
    private final Map<String, String> deliverables = new HashMap<>();
    private final Map<String, String> tasks = new HashMap<>();
    private final Map<String, String> chapters = new HashMap<>();
    private final Map<String, String> recommendations = new HashMap<>();
    private final Map<String, String> targets = new HashMap<>();
    private final Map<String, String> orders = new HashMap<>();
    private final Map<String, String> alternatives = new HashMap<>();
    private final Map<String, String> assumptions = new HashMap<>();
    private final Map<String, String> figures = new HashMap<>();
    private final Map<String, String> items = new LinkedHashMap<>();
    private final Map<UUID, String> titles = new HashMap<>();
    private final Map<UUID, Recorded<?>> facts = new HashMap<>();

    static Names of(List<? extends Recorded<?>> recorded) {
        var names = new Names();
        recorded.forEach(names::learn);
        return names;
    }

    String area(String key) {
        return areas.getOrDefault(key, key);
    }

    String phase(String key) {
        return phases.getOrDefault(key, key);
    }

    String deliverable(String key) {
        return deliverables.getOrDefault(key, key);
    }

    String task(String key) {
        return tasks.getOrDefault(key, key);
    }

    String chapter(String key) {
        return chapters.getOrDefault(key, key);
    }

    String recommendation(String key) {
        return recommendations.getOrDefault(key, key);
    }

    String target(String key) {
        return targets.getOrDefault(key, key);
    }

    /** A standing duty or constraint. */
    String order(String key) {
        return orders.getOrDefault(key, key);
    }

    String alternative(String key) {
        return alternatives.getOrDefault(key, key);
    }

    String assumption(String key) {
        return assumptions.getOrDefault(key, key);
    }

    /** A figure of an earlier change. */
    String figure(String key) {
        return figures.getOrDefault(key, key);
    }

    /** What a finding of a comparison, or something that rests on an assumption, is about: {@code line/staff, ambiguous/total/gross/5,7}. */
    String item(String id) {
        return items.entrySet().stream()
                .filter(known -> id.equals(known.getKey()) || id.startsWith("ambiguous/" + known.getKey() + "/"))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(id);
    }

    @Nullable
    String title(UUID id) {
        return titles.get(id);
    }

    @Nullable
    Recorded<?> fact(UUID eventId) {
        return facts.get(eventId);
    }

    private void learn(Recorded<?> recorded) {
        facts.put(recorded.eventId(), recorded);
        switch (recorded.event()) {
            case UppdragEvent.ScopeAreaDefined e -> areas.put(e.area(), e.name());
            case UppdragEvent.ScopeWidened e -> areas.put(e.area(), e.name());
            case UppdragEvent.AreaExcluded e -> bounded(e.area(), e.name(), e.exception(), e.exceptionName());
            case UppdragEvent.AreaLimited e -> bounded(e.area(), e.name(), e.limit(), e.limitName());
            case UppdragEvent.PhasesPlanned e -> planned(e.phases());
            case UppdragEvent.PhasesRevised e -> planned(e.phases());
            case UppdragEvent.DeliverableSet e -> deliverables.put(e.deliverable(), e.name());
            case UppdragEvent.TaskAdded e -> tasks.put(e.task(), e.text());
            case UppdragEvent.StandingDutySet e -> orders.put(e.duty(), e.text());
            case UppdragEvent.StandingConstraintSet e -> orders.put(e.constraint(), e.text());
            case UppdragEvent.Asked e -> titles.put(e.consultationId(), e.title());
            case UppdragEvent.OralReportGiven e -> titles.put(e.reportId(), e.title());
            case UppdragEvent.UppdragPassedOn e -> titles.put(e.derived(), e.title());
            case UppdragEvent.ClarificationAsked e -> titles.put(e.clarificationId(), e.question());
            case UppdragEvent.ReportRegistered e -> titles.put(e.reportId(), e.title());
            case UppdragEvent.ResultPlaced e -> titles.put(e.resultId(), e.title());
            case UppdragEvent.ReportDrafted e ->
                e.chapters().forEach(chapter -> chapters.put(chapter.key(), chapter.name()));
            case UppdragEvent.RecommendationMade e -> recommendations.put(e.recommendation(), e.text());
            case ComparisonEvent.AlternativeDefined e -> alternatives.put(e.key(), e.name());
            case ComparisonEvent.AssumptionStated e -> assumptions.put(e.key(), quoted(e.text()));
            case ComparisonEvent.LineEntered e -> items.put("line/" + e.key(), quoted(e.label()));
            case ComparisonEvent.TotalStated e -> items.put("total/" + e.key(), quoted(e.label()));
            case ComparisonEvent.IndexationApplied e -> {
                items.put("indexation/" + e.key(), quoted(e.key()));
                items.put("fed/" + e.key(), quoted(e.key()));
            }
            case ComparisonEvent.FindingRecorded e -> items.put(e.findingId().toString(), quoted(e.text()));
            case ChangeEvent.FigureStated e -> figures.put(e.figure(), quoted(e.name()));
            case ChangeEvent.TargetSet e -> targets.put(e.target(), quoted(e.text()));
            case UppdragEvent.ReportPlacedOnAgenda e -> titles.put(e.reportId(), e.title());
            case BodyEvent.MeetingScheduled e -> titles.put(e.meetingId(), e.name());
            case CaseFileEvent.DecisionRecorded e -> {
                if (e.paragraph() != null) {
                    titles.put(e.decisionId(), e.paragraph());
                }
            }
            default -> {}
        }
    }

    private static String quoted(String text) {
        return "”" + text + "”";
    }

    private void bounded(String area, String name, @Nullable String part, @Nullable String partName) {
        areas.putIfAbsent(area, name);
        if (part != null) {
            areas.put(area + "/" + part, partName == null ? part : partName);
        }
    }

    private void planned(List<Phase> plan) {
        plan.forEach(phase -> phases.put(phase.key(), phase.name()));
    }
}
