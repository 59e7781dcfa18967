package se.uppdrag.ledger;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A small family of events that says everything events may say. */
sealed interface LampEvent {

    record LampHung(UUID lamp, String place) implements LampEvent {}

    sealed interface Light extends LampEvent {

        record LampLit(UUID lamp, Integer brightness) implements Light {}

        record LampPutOut(UUID lamp) implements Light {}
    }

    record LampInspected(
            UUID lamp,
            LocalDate day,
            Instant at,
            BigDecimal cost,
            List<Defect> defects,
            Map<String, Integer> counts,
            String remark,
            boolean passed)
            implements LampEvent {

        record Defect(String what, Severity severity) {}

        enum Severity {
            SLIGHT,
            GRAVE
        }

        public boolean isPassed() {
            return passed;
        }

        public String getSummary() {
            return "not a component";
        }
    }
}
