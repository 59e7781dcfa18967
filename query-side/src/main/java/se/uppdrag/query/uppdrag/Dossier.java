package se.uppdrag.query.uppdrag;

import static se.uppdrag.query.document.Blocks.sentences;
import static se.uppdrag.query.document.Blocks.told;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.uppdrag.query.deadline.Lights;
import se.uppdrag.query.document.Block;
import se.uppdrag.query.document.Blocks;
import se.uppdrag.query.document.DocumentText;
import se.uppdrag.query.document.DocumentText.ChapterText;
import se.uppdrag.query.history.HistoryLine;
import se.uppdrag.query.page.FactRow;
import se.uppdrag.query.page.Words;
import se.uppdrag.query.state.UppdragDocument;

/**
 * An uppdrag as its page has it, in the order in which it is read on paper; nothing in it depends on the day of reading.
 *
 * @param facts as beside the page
 * @param lines its history, newest first
 */
record Dossier(
        UppdragDocument document,
        List<String> numbers,
        List<FactRow> facts,
        Lights lights,
        List<HistoryLine> lines,
        Words words) {

    static final Function<UUID, String> NO_LINK = event -> "";

    DocumentText text() {
        var state = document.state();
        var assigned = state.mandate().assigned();
        var course = new DossierCourse(document, lights, lines, words);
        var chapters = new ArrayList<ChapterText>();
        chapter("uppdrag.summary", summary(), chapters);
        chapter("uppdrag.points", points(), chapters);
        chapter("uppdrag.scope", scope(), chapters);
        chapter("uppdrag.phases", phases(), chapters);
        chapter("uppdrag.rounds", course.rounds(), chapters);
        chapter("uppdrag.deadlines", course.deadlines(), chapters);
        chapter("uppdrag.standing", course.standing(), chapters);
        chapter("uppdrag.reports", reports(), chapters);
        chapter("history.title", history(), chapters);
        return new DocumentText(
                state.mandate().title(),
                words.text("case.uppdrag"),
                words.region().name(),
                numbers.isEmpty() ? null : String.join(", ", numbers),
                null,
                null,
                words.text("document.as-of", Long.toString(document.position())),
                assigned != null && assigned.trace().example(),
                chapters);
    }

    private void chapter(String title, Blocks blocks, List<ChapterText> chapters) {
        var number = Integer.toString(chapters.size() + 1);
        var told = blocks.all().isEmpty()
                ? List.<Block>of(new Block.Paragraph(words.text("document.nothing")))
                : blocks.all();
        chapters.add(new ChapterText("kapitel-" + number, number, 1, words.text(title), told));
    }

    private Blocks summary() {
        var blocks = new Blocks(words);
        var status = List.of(
                words.text("uppdrag.point.state"),
                words.label(document.outline().lifecycle().status()));
        blocks.table(
                words.text("uppdrag.summary"),
                List.of("document.what", "document.stated"),
                Stream.concat(
                        Stream.of(status),
                        facts.stream().map(row -> List.of(row.label(), blocks.stated(row.value())))));
        return blocks;
    }

    private Blocks points() {
        var mandate = MandateSection.of(document.state(), words, NO_LINK);
        var blocks = new Blocks(words);
        blocks.labelled("uppdrag.basis", mandate.basis());
        for (var point : mandate.points()) {
            var answer = point.answer();
            blocks.quotation(
                    point.text(),
                    sentences(
                            words.text("uppdrag.point") + " " + point.number(),
                            point.force(),
                            point.state(),
                            answer == null ? words.text("uppdrag.point.unanswered") : told(answer),
                            point.comment()));
            blocks.labelled("uppdrag.point.purpose", point.purpose());
            blocks.labelled("uppdrag.point.condition", point.condition());
        }
        mandate.changes().forEach(blocks::said);
        blocks.table(
                words.text("uppdrag.readings"),
                List.of("uppdrag.reading.question", "uppdrag.reading", "uppdrag.reading.by"),
                mandate.readings().stream()
                        .map(row -> List.of(
                                row.question(), row.reading(), sentences(blocks.stated(row.by()), row.confirmed()))));
        blocks.table(
                words.text("uppdrag.tasks"),
                List.of("uppdrag.task", "uppdrag.point.force", "uppdrag.task.covered"),
                mandate.tasks().stream()
                        .map(row -> List.of(
                                row.text(),
                                row.force(),
                                row.uncovered() ? words.text("uppdrag.task.uncovered") : blocks.stated(row.points()))));
        return blocks;
    }

    private Blocks scope() {
        var blocks = new Blocks(words);
        blocks.table(
                words.text("uppdrag.scope"),
                List.of("uppdrag.area", "uppdrag.area.state", "uppdrag.area.forms", "uppdrag.area.why"),
                ScopeSection.of(document.state().scope(), words, NO_LINK).areas().stream()
                        .map(area -> List.of(
                                area.name(),
                                words.text("uppdrag.area.state." + area.state()),
                                blocks.stated(area.forms()),
                                Stream.concat(
                                                area.bounds().stream()
                                                        .map(bound -> sentences(told(bound.said()), bound.reason())),
                                                Stream.ofNullable(area.quotation()))
                                        .collect(Collectors.joining("\n")))));
        return blocks;
    }

    private Blocks phases() {
        var phases = PhaseSection.of(document.state(), words, NO_LINK);
        var blocks = new Blocks(words);
        blocks.table(
                words.text("uppdrag.phases"),
                List.of("uppdrag.phase", "uppdrag.point.state", "document.when", "document.note"),
                phases.phases().stream()
                        .map(phase -> List.of(
                                phase.label(),
                                words.text("layout.phase." + phase.state()),
                                Objects.requireNonNullElse(phase.when(), ""),
                                Objects.requireNonNullElse(phase.note(), ""))));
        blocks.table(
                words.text("uppdrag.assessments"),
                List.of(
                        "uppdrag.area",
                        "uppdrag.assessment.interest",
                        "uppdrag.assessment.gain",
                        "uppdrag.assessment.grounds"),
                phases.assessments().stream()
                        .map(row -> List.of(row.area(), row.interest(), row.gain(), blocks.stated(row.grounds()))));
        blocks.table(
                words.text("uppdrag.dialogues"),
                List.of("document.when", "document.what", "uppdrag.dialogue.agreed"),
                phases.dialogues().stream()
                        .map(row -> List.of(
                                blocks.stated(row.source().when()),
                                sentences(row.kind(), row.participants()),
                                blocks.stated(row.agreed()))));
        blocks.table(
                words.text("uppdrag.statuses"),
                List.of("uppdrag.status.period", "uppdrag.status.said", "uppdrag.status.basis"),
                phases.statuses().stream()
                        .map(row -> List.of(
                                row.period(), sentences(row.status(), row.comment()), blocks.stated(row.basis()))));
        return blocks;
    }

    private Blocks reports() {
        var reports = ReportSection.of(document.state(), List.of(), words, NO_LINK);
        var blocks = new Blocks(words);
        for (var report : reports.reports()) {
            blocks.heading(report.title());
            blocks.paragraph(sentences(report.kind(), report.author(), report.standing()));
            blocks.table(
                    report.title(),
                    List.of("document.when", "uppdrag.report.steps"),
                    report.steps().stream().map(step -> List.of(blocks.stated(step.when()), step.text())));
        }
        blocks.table(
                words.text("uppdrag.recommendations"),
                List.of("uppdrag.recommendation", "uppdrag.report", "uppdrag.recommendation.followed"),
                reports.recommendations().stream()
                        .map(made -> List.of(
                                made.text(),
                                made.report(),
                                made.followed().isEmpty()
                                        ? words.text("uppdrag.recommendation.open")
                                        : made.followed().stream()
                                                .map(Blocks::told)
                                                .collect(Collectors.joining("\n")))));
        return blocks;
    }

    private Blocks history() {
        var blocks = new Blocks(words);
        blocks.table(
                words.text("history.title"),
                List.of("document.when", "document.what"),
                lines.reversed().stream()
                        .map(line -> List.of(
                                line.happened(),
                                line.struck() == null
                                        ? line.sentence()
                                        : sentences(line.sentence(), words.text("layout.history.corrected")))));
        return blocks;
    }
}
