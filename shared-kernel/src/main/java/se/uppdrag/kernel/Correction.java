package se.uppdrag.kernel;

import java.util.UUID;

/** An event that strikes out an earlier one of the same stream (AUD-07). What replaces it, if anything, follows in the same commit. */
public interface Correction {

    UUID corrects();

    String reason();
}
