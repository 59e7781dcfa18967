package se.uppdrag.kernel.casefile;

/** Figures of a counted vote; acclamation has none. */
public record Vote(int inFavour, int against, int abstained) {}
