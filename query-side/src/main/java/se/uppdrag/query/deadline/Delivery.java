package se.uppdrag.query.deadline;

import java.time.LocalDate;

/** {@code example}: the delivery is made up, whatever the deliverable is. */
public record Delivery(LocalDate day, boolean example) {}
