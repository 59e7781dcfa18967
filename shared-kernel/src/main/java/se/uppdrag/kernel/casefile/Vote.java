package se.uppdrag.kernel.casefile;

/** Figures of a counted vote; acclamation has none. */
public record Vote(int inFavour, int against, int abstained) {

    public Vote {
        if (inFavour < 0 || against < 0 || abstained < 0) {
            throw new IllegalArgumentException("Nobody votes less than not at all");
        }
    }
}
