package se.uppdrag.command.uppdrag;

import static se.uppdrag.command.CommandRejected.require;

import java.util.Objects;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import se.uppdrag.command.CommandRejected;
import se.uppdrag.command.uppdrag.UppdragCommand.FollowUpRecommendation;
import se.uppdrag.command.uppdrag.UppdragCommand.MakeRecommendation;
import se.uppdrag.kernel.Entry;
import se.uppdrag.kernel.Told;
import se.uppdrag.kernel.uppdrag.RecommendationOutcome;
import se.uppdrag.kernel.uppdrag.ResultKind;
import se.uppdrag.kernel.uppdrag.UppdragEvent.RecommendationFollowed;
import se.uppdrag.kernel.uppdrag.UppdragEvent.RecommendationMade;

/** What a report recommends and what became of it, which is often seen only when the uppdrag has ended. */
final class RecommendationDecisions {

    private final Uppdrag uppdrag;
    private final ReportDecisions reports;

    RecommendationDecisions(Uppdrag uppdrag, ReportDecisions reports) {
        this.uppdrag = uppdrag;
        this.reports = reports;
    }

    @CommandHandler
    void decide(MakeRecommendation command) {
        var made = new RecommendationMade(
                command.uppdragId(), command.reportId(), command.recommendation(), command.text(), command.chapter());
        var known = reports.report(command).recommendation(command.recommendation());
        require(
                known.isEmpty() || known.get().made().fact().equals(made),
                () -> new UppdragRejection.RecommendationAlreadyMade(command.recommendation()));
        if (known.isEmpty()) {
            uppdrag.apply(made);
        }
    }

    @CommandHandler
    void decide(FollowUpRecommendation command, CaseFiles caseFiles, @MetaDataValue("entry") String entry) {
        var recommendation = reports.report(command)
                .recommendation(command.recommendation())
                .orElseThrow(() ->
                        new CommandRejected(new UppdragRejection.RecommendationUnknown(command.recommendation())));
        requireNamed(command, entry);
        var point = command.point();
        if (point != null) {
            require(
                    caseFiles
                            .caseFile(uppdrag.state().caseFileId())
                            .decided(point)
                            .isPresent(),
                    () -> new UppdragRejection.PointUnknown(point));
        }
        var measure = command.measure();
        if (measure != null) {
            require(
                    uppdrag.state().findings().has(ResultKind.MEASURE, measure),
                    () -> new UppdragRejection.MeasureNotOfUppdrag(measure));
        }
        var followed = new RecommendationFollowed(
                command.uppdragId(),
                command.reportId(),
                command.recommendation(),
                command.outcome(),
                point,
                measure,
                command.reference(),
                command.by(),
                command.note());
        if (recommendation.followed().stream().map(Told::fact).noneMatch(followed::equals)) {
            uppdrag.apply(followed);
        }
    }

    /** It led to what is named; an old source may not name it (rule 0). */
    private static void requireNamed(FollowUpRecommendation command, String entry) {
        var named = switch (command.outcome()) {
            case DECISION -> command.point() != null || command.reference() != null;
            case MEASURE -> command.measure() != null;
            case UPPDRAG -> command.reference() != null;
            case NOTHING ->
                Stream.of(command.point(), command.measure(), command.reference())
                        .allMatch(Objects::isNull);
        };
        var silent = command.outcome() != RecommendationOutcome.NOTHING && entry.equals(Entry.HISTORY.name());
        require(named || silent, () -> new UppdragRejection.FollowUpUnclear(command.outcome()));
    }
}
