package se.uppdrag.deploy.stores;

import org.jspecify.annotations.Nullable;

/** The installation is set up in a way that cannot work: what is wrong, and what to do about it; told without a stack trace. */
public final class CannotStart extends RuntimeException {

    private final String remedy;

    public CannotStart(String wrong, String remedy) {
        this(wrong, remedy, null);
    }

    CannotStart(String wrong, String remedy, @Nullable Throwable cause) {
        super(wrong, cause);
        this.remedy = remedy;
    }

    String remedy() {
        return remedy;
    }
}
