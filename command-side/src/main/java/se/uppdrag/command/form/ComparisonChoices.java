package se.uppdrag.command.form;

import java.util.List;
import java.util.stream.Stream;
import se.uppdrag.command.Choice;
import se.uppdrag.kernel.Told;
import se.uppdrag.kernel.comparison.ComparisonState;
import se.uppdrag.kernel.comparison.Finding;

/** What a cost comparison offers. */
record ComparisonChoices(ComparisonState state, ChoiceWords words) implements Choices {

    @Override
    public List<Offered> of(Choice.Of kind, boolean several) {
        return switch (kind) {
            case ALTERNATIVE ->
                state.table().alternatives().stream()
                        .map(Told::fact)
                        .map(alternative -> new Offered(alternative.key(), alternative.name()))
                        .toList();
            case LINE -> lines().toList();
            case ASSUMPTION ->
                state.premises().assumptions().stream()
                        .map(assumption -> new Offered(assumption.key(), words.shortened(assumption.text())))
                        .toList();
            case STALE ->
                state.premises().stale().stream()
                        .map(item -> new Offered(item, label(item)))
                        .toList();
            case FINDING -> state.findings().stream().map(this::finding).toList();
            default -> List.of();
        };
    }

    private Stream<Offered> lines() {
        return state.table().lines().stream().map(Told::fact).map(line -> new Offered(line.key(), line.label()));
    }

    /** A line goes by its label, an indexation by its key. */
    private String label(String item) {
        var key = item.substring(item.indexOf('/') + 1);
        return item.startsWith("line/")
                ? lines().filter(line -> line.value().equals(key))
                        .map(Offered::label)
                        .findFirst()
                        .orElse(key)
                : key;
    }

    private Offered finding(Finding finding) {
        var stated = finding.check() == null
                ? finding.text()
                : finding.check().stated().text();
        return new Offered(
                finding.id(), words.shortened(stated == null ? finding.about() : finding.about() + ": " + stated));
    }
}
