package se.uppdrag.deploy;

/** What a process does: take commands, answer queries, or both. */
public enum Side {
    COMMAND,
    QUERY
}
