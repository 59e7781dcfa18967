package se.uppdrag.query.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.uppdrag.kernel.measure.Horizon;
import se.uppdrag.kernel.uppdrag.Chapter;
import se.uppdrag.kernel.uppdrag.Mandate;
import se.uppdrag.kernel.uppdrag.Mandate.MandatePoint;
import se.uppdrag.kernel.uppdrag.Performer;
import se.uppdrag.query.document.Block;
import se.uppdrag.query.document.Block.Paragraph;
import se.uppdrag.query.document.Block.Quotation;
import se.uppdrag.query.document.Block.Table;
import se.uppdrag.query.document.DocumentText;
import se.uppdrag.query.document.DocumentText.ChapterText;
import se.uppdrag.query.page.Words;

/** Puts the report together: of each chapter its own text first, then what the register has for it (REP-02, REP-03). */
record Composition(Material material, Words words) {

    DocumentText text() {
        var registered = material.report().registered().fact();
        var draft = material.report().draft();
        var numbers = material.caseFile().dnr();
        var position = Long.toString(material.position());
        return new DocumentText(
                registered.title(),
                words.label(registered.kind()),
                words.region().name(),
                numbers.isEmpty() ? null : String.join(", ", numbers),
                registered.version(),
                registered.author().stated() ? words.party(registered.author()) : null,
                words.text(draft.isFrozen() ? "report.frozen-at" : "report.draft-at", position),
                material.report().registered().trace().example(),
                chapters(draft.chapters()));
    }

    private List<ChapterText> chapters(List<Chapter> planned) {
        var place = new int[Chapter.DEEPEST];
        var chapters = new ArrayList<ChapterText>();
        for (var chapter : planned) {
            place[chapter.level() - 1]++;
            Arrays.fill(place, chapter.level(), place.length, 0);
            var number = Arrays.stream(place)
                    .limit(chapter.level())
                    .mapToObj(Integer::toString)
                    .collect(Collectors.joining("."));
            chapters.add(new ChapterText(chapter.key(), number, chapter.level(), chapter.name(), blocks(chapter)));
        }
        return chapters;
    }

    private List<Block> blocks(Chapter chapter) {
        var blocks = new ArrayList<Block>();
        material.report().draft().text(chapter.key()).ifPresent(own -> blocks.addAll(paragraphs(own)));
        blocks.addAll(pulled(chapter));
        if (blocks.isEmpty()) {
            blocks.add(new Paragraph(words.text("report.not-written")));
        }
        return blocks;
    }

    private List<? extends Block> pulled(Chapter chapter) {
        var measures = new MeasureTables(material, words);
        return switch (chapter.content()) {
            case TEXT -> List.of();
            case ASSIGNMENT ->
                material.uppdrag().mandate().points().stream()
                        .filter(point -> point.force() != Mandate.Force.REPLACED)
                        .map(this::point)
                        .toList();
            case SOURCES_AND_METHOD -> method();
            case SHORT_TERM_MEASURES -> measures.of(Horizon.SHORT, chapter.name());
            case LONG_TERM_MEASURES -> measures.of(Horizon.LONG, chapter.name());
            case OTHER_MEASURES -> measures.of(null, chapter.name());
            case PURCHASE_OPTIONS -> measures.purchaseOptions(chapter.name());
            case EARLIER_CHANGES ->
                material.changes().stream()
                        .flatMap(change -> new ChangeAccounts(words).of(change).stream())
                        .toList();
            case COMPARISONS ->
                material.comparisons().stream()
                        .map(comparison -> new ComparisonTables(words).of(comparison))
                        .toList();
            case FINDINGS -> new FindingTable(material, words).of(chapter.name());
        };
    }

    private static List<Paragraph> paragraphs(String text) {
        return text.strip()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(Paragraph::new)
                .toList();
    }

    private Quotation point(MandatePoint served) {
        var point = served.point();
        var source = material.caseFile()
                .decision(point.ref().decision())
                .map(decision -> Stream.of(
                                words.party(decision.fact().decider()),
                                words.dating(decision.trace().happened()),
                                decision.fact().paragraph())
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(", ")))
                .orElseGet(words::notStated);
        return new Quotation(
                point.text(), words.text("report.point", point.ref().number(), source));
    }

    private List<Block> method() {
        var draft = material.report().draft();
        var blocks = new ArrayList<Block>();
        if (draft.method() != null) {
            var stated = draft.method().fact();
            blocks.addAll(paragraphs(stated.method()));
            labelled("field.perspective", stated.perspective(), blocks);
            labelled("field.comparability", stated.comparability(), blocks);
        }
        if (!draft.sources().isEmpty()) {
            blocks.add(Table.of(
                    words,
                    words.text("report.sources"),
                    "report.sources.head",
                    List.of(),
                    draft.sources().stream()
                            .map(told -> told.fact())
                            .map(source -> List.of(
                                    source.title(),
                                    words.party(source.owner()),
                                    words.dating(source.period()),
                                    performer(source.performedBy()),
                                    source.usedFor() == null ? "" : source.usedFor()))
                            .toList(),
                    null));
        }
        return blocks;
    }

    private String performer(@Nullable Performer performer) {
        return performer == null ? words.notStated() : words.label(performer);
    }

    private void labelled(String label, @Nullable String text, List<Block> blocks) {
        if (text != null) {
            blocks.add(new Paragraph(words.text(label) + ": " + text));
        }
    }
}
