package se.uppdrag.query.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import se.uppdrag.kernel.Actor;
import se.uppdrag.kernel.Entry;
import se.uppdrag.kernel.Fact;
import se.uppdrag.kernel.PointRef;
import se.uppdrag.kernel.Recorded;
import se.uppdrag.kernel.Role;
import se.uppdrag.kernel.body.BodyEvent;
import se.uppdrag.kernel.casefile.CaseFileEvent;
import se.uppdrag.kernel.change.ChangeEvent;
import se.uppdrag.kernel.comparison.ComparisonEvent;
import se.uppdrag.kernel.measure.MeasureEvent;
import se.uppdrag.kernel.plan.PhasePlanEvent;
import se.uppdrag.kernel.time.Dating;
import se.uppdrag.kernel.uppdrag.Basis;
import se.uppdrag.kernel.uppdrag.BasisKind;
import se.uppdrag.kernel.uppdrag.UppdragEvent;
import se.uppdrag.query.readmodel.Streams;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * RS/1008/2017 as events: the lines of the demonstration, each turned into the event that its command causes. A command and its event
 * share their components, so most of it is a matter of names.
 */
public final class RealCase implements Streams {

    public static final UUID CASE = UUID.fromString("10082017-0000-4000-8000-000000000001");
    public static final UUID UPPDRAG = UUID.fromString("10082017-0000-4000-8000-000000000100");

    private static final Path LINES = Path.of("../deploy/src/main/resources/demo/rs-1008-2017.ndjson");

    private static final Map<String, Class<?>> EVENTS = Map.ofEntries(
            Map.entry("record-mandate-step", CaseFileEvent.MandateStepRecorded.class),
            Map.entry("register-body", BodyEvent.BodyRegistered.class),
            Map.entry("hold-role", BodyEvent.RoleHeld.class),
            Map.entry("end-role", BodyEvent.RoleEnded.class),
            Map.entry("record-preparatory-work", CaseFileEvent.PreparatoryWorkRecorded.class),
            Map.entry("register-document", CaseFileEvent.DocumentRegistered.class),
            Map.entry("record-proposal", CaseFileEvent.PointsProposed.class),
            Map.entry("record-decision", CaseFileEvent.DecisionRecorded.class),
            Map.entry("record-minutes-approved", CaseFileEvent.MinutesApproved.class),
            Map.entry("dispatch-decision", CaseFileEvent.DecisionDispatched.class),
            Map.entry("engage-performer", UppdragEvent.PerformerEngaged.class),
            Map.entry("define-scope-area", UppdragEvent.ScopeAreaDefined.class),
            Map.entry("limit-area", UppdragEvent.AreaLimited.class),
            Map.entry("exclude-area", UppdragEvent.AreaExcluded.class),
            Map.entry("add-task", UppdragEvent.TaskAdded.class),
            Map.entry("plan-phases", UppdragEvent.PhasesPlanned.class),
            Map.entry("set-deliverable", UppdragEvent.DeliverableSet.class),
            Map.entry("set-deadline", UppdragEvent.DeadlineSet.class),
            Map.entry("start-phase", UppdragEvent.PhaseStarted.class),
            Map.entry("contact-municipalities", UppdragEvent.MunicipalitiesContacted.class),
            Map.entry("submit-answer", UppdragEvent.AnswerSubmitted.class),
            Map.entry("request-more-time", UppdragEvent.MoreTimeRequested.class),
            Map.entry("grant-more-time", UppdragEvent.MoreTimeGranted.class),
            Map.entry("refuse-more-time", UppdragEvent.MoreTimeRefused.class),
            Map.entry("remind", UppdragEvent.PartyReminded.class),
            Map.entry("confirm-answer", UppdragEvent.AnswerConfirmed.class),
            Map.entry("withdraw-answer", UppdragEvent.AnswerWithdrawn.class),
            Map.entry("amend-answer", UppdragEvent.AnswerAmended.class),
            Map.entry("conclude-no-answer", UppdragEvent.NoAnswerConcluded.class),
            Map.entry("close-consultation", UppdragEvent.ConsultationClosed.class),
            Map.entry("publish-answers", UppdragEvent.AnswersPublished.class),
            Map.entry("assess-collaboration", UppdragEvent.CollaborationAssessed.class),
            Map.entry("widen-scope", UppdragEvent.ScopeWidened.class),
            Map.entry("decline-task", UppdragEvent.TaskDeclined.class),
            Map.entry("register-report", UppdragEvent.ReportRegistered.class),
            Map.entry("deliver-report", UppdragEvent.ReportDelivered.class),
            Map.entry("submit-to-meeting", UppdragEvent.ReportSubmittedToMeeting.class),
            Map.entry("record-consideration", UppdragEvent.ReportConsidered.class),
            Map.entry("interpret-mandate", UppdragEvent.MandateInterpreted.class),
            Map.entry("complete-phase", UppdragEvent.PhaseCompleted.class),
            Map.entry("assess-status", UppdragEvent.StatusAssessed.class),
            Map.entry("record-dialogue", UppdragEvent.DialogueHeld.class),
            Map.entry("escalate-to-outsourcing-analysis", UppdragEvent.EscalatedToOutsourcingAnalysis.class),
            Map.entry("request-deadline-change", UppdragEvent.DeadlineChangeRequested.class),
            Map.entry("change-deadline", UppdragEvent.DeadlineChanged.class),
            Map.entry("record-outsourcing-effect", UppdragEvent.OutsourcingEffectRecorded.class),
            Map.entry("move-to-meeting", UppdragEvent.ReportMovedToMeeting.class),
            Map.entry("answer-decision-point", UppdragEvent.DecisionPointAnswered.class),
            Map.entry("report-done", UppdragEvent.ReportedDone.class));

    private final JsonMapper mapper = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();
    private final List<Recorded<?>> told = new ArrayList<>();
    private final Map<UUID, Long> sequences = new HashMap<>();
    private final Map<String, JsonNode> points = new LinkedHashMap<>();

    public RealCase() {
        reload();
    }

    /** As the document tells it, whatever a test has done to it. */
    public void reload() {
        told.clear();
        sequences.clear();
        points.clear();
        try (var lines = Files.lines(LINES)) {
            lines.map(mapper::readTree).forEach(this::take);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public List<Recorded<?>> told() {
        return List.copyOf(told);
    }

    @Override
    public List<Recorded<?>> upTo(long position, Set<UUID> streams) {
        return told.stream()
                .filter(one -> one.position() <= position && streams.contains(stream(one.event())))
                .toList();
    }

    @Override
    public List<Recorded<?>> ofSequence(UUID caseOrStream) {
        return told.stream()
                .filter(one -> caseOrStream.equals(stream(one.event())))
                .toList();
    }

    public Recorded<?> tell(Object event, Fact fact) {
        var position = told.size() + 1L;
        var recorded = new Recorded<>(
                event,
                new UUID(7, position),
                sequences.merge(stream(event), 0L, (was, none) -> was + 1),
                position,
                Instant.parse("2026-02-03T08:15:00.000001Z").plusSeconds(position),
                fact);
        told.add(recorded);
        return recorded;
    }

    public void replaceAll(UnaryOperator<Recorded<?>> change) {
        told.replaceAll(change);
    }

    /** Ids of the rounds, in the order in which they were sent. */
    public List<String> rounds() {
        return told.stream()
                .map(Recorded::event)
                .filter(UppdragEvent.MunicipalitiesContacted.class::isInstance)
                .map(UppdragEvent.MunicipalitiesContacted.class::cast)
                .map(round -> round.consultationId().toString())
                .toList();
    }

    private void take(JsonNode line) {
        var fact = fact(line.get("fact"));
        var json = ((ObjectNode) line).deepCopy();
        var command = line.get("command").stringValue();
        json.remove(List.of("command", "key", "fact"));
        switch (command) {
            case "open-case-file" -> {
                tell(
                        new CaseFileEvent.CaseFileOpened(
                                CASE,
                                json.get("title").stringValue(),
                                json.get("summary").stringValue()),
                        fact);
                tell(
                        new CaseFileEvent.CaseNumberAdded(
                                CASE,
                                json.get("diary").stringValue(),
                                json.get("dnr").stringValue(),
                                true),
                        fact);
            }
            case "assign-uppdrag" -> assign(json, fact);
            default -> {
                if (command.equals("record-proposal") || command.equals("record-decision")) {
                    complete(command, json);
                }
                var type = EVENTS.get(command);
                if (type == null) {
                    throw new IllegalStateException("No event for " + command);
                }
                for (var component : type.getRecordComponents()) {
                    if (component.getType() == List.class && !json.has(component.getName())) {
                        json.putArray(component.getName());
                    }
                }
                tell(mapper.treeToValue(json, type), fact);
            }
        }
    }

    private void complete(String command, ObjectNode json) {
        var id = json.get(command.equals("record-proposal") ? "proposalId" : "decisionId")
                .stringValue();
        for (var each : json.get("points")) {
            var point = (ObjectNode) each;
            if (point.has("proposedAs")) {
                var proposed = points.get(point.get("proposedAs").stringValue());
                proposed.properties().stream()
                        .filter(property -> !point.has(property.getKey()))
                        .forEach(property -> point.set(property.getKey(), property.getValue()));
            } else {
                point.put("outcome", "PROPOSED");
            }
            points.put(id + "/" + point.get("number").stringValue(), point);
        }
    }

    private void assign(ObjectNode json, Fact fact) {
        var served = json.putArray("served");
        for (var ref : json.get("points")) {
            var point = (ObjectNode) points.get(ref.stringValue()).deepCopy();
            point.remove(List.of("number", "proposedBy", "proposedAs", "outcome", "premises"));
            served.add(point.put("ref", ref.stringValue()));
        }
        var placed = new CaseFileEvent.UppdragPlaced(
                CASE,
                UPPDRAG,
                json.get("points")
                        .valueStream()
                        .map(ref -> PointRef.of(ref.stringValue()))
                        .toList());
        json.set("points", json.remove("served"));
        json.putArray("caseNumbers").add("RS/1008/2017");
        json.set("basis", mapper.valueToTree(new Basis(BasisKind.DECISION_POINT, null)));
        tell(placed, fact);
        tell(mapper.treeToValue(json, UppdragEvent.UppdragAssigned.class), fact);
    }

    private static Fact fact(JsonNode json) {
        return new Fact(
                new Actor("stab", Role.OFFICE, null),
                Dating.of(json.get("happened").stringValue()),
                LocalDate.parse(json.get("known").stringValue()),
                json.get("source").stringValue(),
                Entry.HISTORY,
                json.get("example").booleanValue(),
                null);
    }

    private static UUID stream(Object event) {
        return switch (event) {
            case UppdragEvent e -> e.uppdragId();
            case CaseFileEvent e -> e.caseFileId();
            case BodyEvent e -> e.bodyId();
            case PhasePlanEvent e -> e.planId();
            case MeasureEvent e -> e.measureId();
            case ChangeEvent e -> e.changeId();
            case ComparisonEvent e -> e.comparisonId();
            default -> throw new IllegalArgumentException("Not an event: " + event);
        };
    }
}
