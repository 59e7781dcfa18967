package se.uppdrag.kernel.uppdrag;

import org.jspecify.annotations.Nullable;

/** {@code reference}: where it stands, as a reader would cite it; for a decision point the points themselves say it. */
public record Basis(BasisKind kind, @Nullable String reference) {

    public boolean stated() {
        return kind != BasisKind.NOT_STATED;
    }
}
