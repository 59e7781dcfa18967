package se.uppdrag.command.dispatch;

import java.util.List;
import java.util.UUID;

/** The events of one commit, in their order, and the position of the last. */
public record Outcome(List<Change> changes, long position) {

    public record Change(UUID stream, long sequence, Object event) {}
}
