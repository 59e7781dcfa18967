package se.uppdrag.command;

import static se.uppdrag.command.CommandRejected.require;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.uppdrag.kernel.Correction;
import se.uppdrag.kernel.Fact;
import se.uppdrag.kernel.History;
import se.uppdrag.kernel.Recorded;
import se.uppdrag.kernel.time.Dating;
import se.uppdrag.ledger.StoredNames;

/** The rules for correcting a recorded fact, the same for every kind of stream: strike it out, or put the right one in its place. */
public final class Corrections {

    private Corrections() {}

    /**
     * The fact to correct, once it is known that it can be.
     *
     * @param founding events without which there is no such stream: they can be replaced, not struck out
     */
    public static <E> Recorded<E> correctable(
            History<?, E> history, UUID corrects, @Nullable E replacement, List<Class<? extends E>> founding) {
        var fact = history.facts().stream()
                .filter(recorded -> recorded.eventId().equals(corrects))
                .findFirst()
                .orElseThrow(() -> new CommandRejected(new CorrectionRejection.FactUnknown(corrects)));
        var kind = fact.event().getClass();
        require(!(fact.event() instanceof Correction), () -> new CorrectionRejection.FactNotCorrectable(name(kind)));
        require(replacement != null || !founding.contains(kind), CorrectionRejection.FoundingFactNeedsReplacement::new);
        require(
                replacement == null || replacement.getClass() == kind,
                () -> new CorrectionRejection.ReplacementOfOtherKind(
                        name(kind), name(replacement == null ? kind : replacement.getClass())));
        return fact;
    }

    /** Metadata of the replacement: it takes the place of the fact it replaces, and its date unless another is given. */
    public static Map<String, String> replacing(Recorded<?> corrected, @Nullable Dating happened) {
        var original = corrected.fact();
        var fact = new Fact(
                original.actor(),
                happened == null ? original.happened() : happened,
                null,
                null,
                original.entry(),
                original.example(),
                corrected.eventId());
        var metadata = new LinkedHashMap<>(fact.asMetadata());
        // Written out, although there is none: the day on which the correction was made must not shine through.
        metadata.putIfAbsent("happened.from", "");
        metadata.putIfAbsent("happened.to", "");
        // Who corrects, on what source, comes with the command; only when it happened and whose place it takes come
        // from here.
        metadata.keySet()
                .removeIf(key -> !key.startsWith("happened.") && !key.equals("replaces") && !key.equals("example"));
        return metadata;
    }

    private static String name(Class<?> kind) {
        return StoredNames.kebab(kind.getSimpleName());
    }
}
