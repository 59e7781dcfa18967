package se.uppdrag.command.form;

import java.util.List;
import se.uppdrag.command.Choice;
import se.uppdrag.kernel.Party;
import se.uppdrag.kernel.Region;

/** What the region itself offers, whichever stream; nothing of a stream. */
record RegionChoices(Region region) implements Choices {

    @Override
    public List<Offered> of(Choice.Of kind, boolean several) {
        return switch (kind) {
            case BODY ->
                region.bodies().stream()
                        .map(body -> new Offered(Party.body(body.code()).toString(), body.name()))
                        .toList();
            case MUNICIPALITY ->
                region.municipalities().stream()
                        .map(municipality -> new Offered(
                                Party.municipality(municipality.code()).toString(), municipality.name()))
                        .toList();
            case DIARY ->
                region.diaries().stream()
                        .map(diary -> new Offered(diary.code(), diary.name()))
                        .toList();
            default -> List.of();
        };
    }
}
