package se.uppdrag.kernel.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** How an indexation is rounded, to whole ones of its unit. */
public enum Rounding {
    NONE,
    HALF_UP,
    /** Decimals are cut off: 8 473,79 is 8 473, as RS/494/2023 has it. */
    TRUNCATE,
    HALF_UP_EACH_STEP,
    TRUNCATE_EACH_STEP;

    BigDecimal step(BigDecimal value) {
        return switch (this) {
            case HALF_UP_EACH_STEP -> value.setScale(0, RoundingMode.HALF_UP);
            case TRUNCATE_EACH_STEP -> value.setScale(0, RoundingMode.DOWN);
            case NONE, HALF_UP, TRUNCATE -> value;
        };
    }

    BigDecimal end(BigDecimal value) {
        return switch (this) {
            case HALF_UP -> value.setScale(0, RoundingMode.HALF_UP);
            case TRUNCATE -> value.setScale(0, RoundingMode.DOWN);
            case NONE, HALF_UP_EACH_STEP, TRUNCATE_EACH_STEP -> value;
        };
    }
}
