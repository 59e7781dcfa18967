package se.uppdrag.command.uppdrag;

import static se.uppdrag.command.CommandRejected.require;

import java.util.HashSet;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import se.uppdrag.command.uppdrag.UppdragCommand.CiteSource;
import se.uppdrag.command.uppdrag.UppdragCommand.DraftReport;
import se.uppdrag.command.uppdrag.UppdragCommand.FreezeReport;
import se.uppdrag.command.uppdrag.UppdragCommand.PlannedChapter;
import se.uppdrag.command.uppdrag.UppdragCommand.StateMethod;
import se.uppdrag.command.uppdrag.UppdragCommand.WriteChapter;
import se.uppdrag.kernel.Told;
import se.uppdrag.kernel.uppdrag.Chapter;
import se.uppdrag.kernel.uppdrag.Draft;
import se.uppdrag.kernel.uppdrag.UppdragEvent;

/** Reports that are written here: chapter by chapter, until they are frozen and nothing in them changes any more. */
final class DraftDecisions {

    /** The look that reports are frozen in now; one that was released is never changed. */
    private static final String FORM = "1";

    private final Uppdrag uppdrag;
    private final ReportDecisions reports;

    DraftDecisions(Uppdrag uppdrag, ReportDecisions reports) {
        this.uppdrag = uppdrag;
        this.reports = reports;
    }

    @CommandHandler
    void decide(DraftReport command) {
        requirePlan(command.chapters());
        reports.register(new UppdragEvent.ReportRegistered(
                command.uppdragId(),
                command.reportId(),
                command.kind(),
                command.title(),
                command.version(),
                command.author(),
                command.phase(),
                command.deliverables(),
                command.points()));
        uppdrag.apply(new UppdragEvent.ReportDrafted(
                command.uppdragId(),
                command.reportId(),
                command.chapters().stream()
                        .map(chapter -> new Chapter(chapter.key(), chapter.name(), chapter.level(), chapter.content()))
                        .toList()));
    }

    @CommandHandler
    void decide(WriteChapter command) {
        var draft = open(command);
        require(draft.drafted() != null, UppdragRejection.ReportMadeElsewhere::new);
        require(
                draft.chapters().stream().anyMatch(chapter -> chapter.key().equals(command.chapter())),
                () -> new UppdragRejection.ChapterUnknown(command.chapter()));
        if (draft.text(command.chapter()).filter(command.text()::equals).isEmpty()) {
            uppdrag.apply(new UppdragEvent.ChapterWritten(
                    command.uppdragId(), command.reportId(), command.chapter(), command.text()));
        }
    }

    @CommandHandler
    void decide(CiteSource command) {
        var cited = new UppdragEvent.SourceCited(
                command.uppdragId(),
                command.reportId(),
                command.title(),
                command.owner(),
                command.period(),
                command.performedBy(),
                command.usedFor());
        if (open(command).sources().stream().map(Told::fact).noneMatch(cited::equals)) {
            uppdrag.apply(cited);
        }
    }

    @CommandHandler
    void decide(StateMethod command) {
        var stated = new UppdragEvent.MethodStated(
                command.uppdragId(),
                command.reportId(),
                command.method(),
                command.perspective(),
                command.comparability());
        var method = open(command).method();
        if (method == null || !method.fact().equals(stated)) {
            uppdrag.apply(stated);
        }
    }

    @CommandHandler
    void decide(FreezeReport command) {
        uppdrag.requireOngoing();
        var draft = reports.report(command).draft();
        require(draft.drafted() != null, UppdragRejection.ReportMadeElsewhere::new);
        if (!draft.isFrozen()) {
            uppdrag.apply(new UppdragEvent.ReportFrozen(command.uppdragId(), command.reportId(), FORM));
        }
    }

    private Draft open(UppdragCommand.OfDraft command) {
        uppdrag.requireOngoing();
        var draft = reports.report(command).draft();
        require(!draft.isFrozen(), UppdragRejection.ReportIsFrozen::new);
        return draft;
    }

    private static void requirePlan(List<PlannedChapter> chapters) {
        var keys = new HashSet<String>();
        var deepest = 1;
        for (var chapter : chapters) {
            require(keys.add(chapter.key()), () -> new UppdragRejection.ChapterNamedTwice(chapter.key()));
            require(chapter.level() <= deepest, () -> new UppdragRejection.ChapterLevelSkipped(chapter.name()));
            deepest = chapter.level() + 1;
        }
    }
}
