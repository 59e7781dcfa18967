package se.uppdrag.query.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import se.uppdrag.kernel.Told;
import se.uppdrag.kernel.change.BeforeAfter;
import se.uppdrag.kernel.change.ChangeEvent.FigureStated;
import se.uppdrag.kernel.change.ChangeStage;
import se.uppdrag.kernel.change.ChangeState;
import se.uppdrag.query.document.Block;
import se.uppdrag.query.document.Block.Heading;
import se.uppdrag.query.document.Block.Paragraph;
import se.uppdrag.query.document.Block.Table;
import se.uppdrag.query.page.Words;

/** Earlier changes as a report tells them: in words, part by part, then what was counted before and after (ECO-14, ECO-15). */
record ChangeAccounts(Words words) {

    List<Block> of(ChangeState change) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Heading(change.title()));
        for (var stage : ChangeStage.values()) {
            var statements = change.account().of(stage);
            if (!statements.isEmpty()) {
                blocks.add(new Paragraph(words.label(stage) + ". "
                        + statements.stream().map(told -> told.fact().text()).collect(Collectors.joining(" "))));
            }
        }
        var rows = change.books().beforeAndAfter().stream().map(this::row).toList();
        if (!rows.isEmpty()) {
            blocks.add(Table.of(words, change.title(), "report.changes.head", List.of(1, 2, 3), rows, null));
        }
        return blocks;
    }

    private List<String> row(BeforeAfter counted) {
        return List.of(
                counted.name(),
                figures(counted.before()),
                figures(counted.after()),
                counted.change().map(change -> words.figure(change.absolute())).orElse(""));
    }

    private String figures(List<Told<FigureStated>> told) {
        return told.stream().map(one -> words.figure(one.fact().value())).collect(Collectors.joining("; "));
    }
}
