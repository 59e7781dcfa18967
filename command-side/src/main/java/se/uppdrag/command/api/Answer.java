package se.uppdrag.command.api;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import se.uppdrag.command.dispatch.Receipt;
import se.uppdrag.command.dispatch.Wording;

/**
 * The JSON of a command that was carried out.
 *
 * @param id of what it brought into being; of the stream when it brought nothing
 * @param version of the stream that {@code Location} shows, for the next {@code If-Match}
 * @param position in the whole log, for a page's {@code after}
 */
record Answer(UUID id, long version, long position, List<Warned> warnings) {

    record Warned(String code, String message) {}

    static Answer of(Receipt receipt, Wording wording, Locale locale) {
        return new Answer(
                receipt.id(),
                receipt.version(),
                receipt.position(),
                receipt.warnings().stream()
                        .map(warning -> new Warned(warning.code(), wording.of(warning, locale)))
                        .toList());
    }

    static int status(Receipt receipt) {
        return receipt.created() ? 201 : 200;
    }

    static URI location(Receipt receipt) {
        var consultation =
                receipt.command().newId().filter(newId -> newId.getName().equals("consultationId"));
        if (consultation.isPresent() && receipt.created()) {
            return URI.create("/api/v1/consultations/" + receipt.id());
        }
        return URI.create(receipt.kind().resources() + receipt.stream());
    }
}
