package se.uppdrag.kernel.drift;

import org.jspecify.annotations.Nullable;
import se.uppdrag.kernel.uppdrag.Scope;

/**
 * An area as a step names it.
 *
 * @param key of the uppdrag's own area; absent where only the words are known
 * @param quotation what was recorded as the source's words for the area
 */
record NamedArea(
        String name, @Nullable String key, @Nullable String quotation) {

    static NamedArea written(String name) {
        return new NamedArea(name, null, null);
    }

    static NamedArea of(Scope.Area area) {
        return new NamedArea(area.name(), area.key(), area.quotation());
    }
}
