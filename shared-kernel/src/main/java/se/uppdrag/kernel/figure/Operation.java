package se.uppdrag.kernel.figure;

/** How figures make another. */
public enum Operation {
    SUM,
    /** The first less all the others. */
    DIFFERENCE,
    /** The first times all the others; in the unit of money, if one of them is money. */
    PRODUCT,
    /** The first, times the second, through the third: two thirds of 6,6 mkr. */
    SHARE,
    /** From the first to the second, in percent of the first. */
    PERCENT_CHANGE,
    /** From the first percentage to the second, in percentage points. */
    POINTS_CHANGE
}
