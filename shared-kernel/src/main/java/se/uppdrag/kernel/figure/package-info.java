/**
 * Decides what a written figure means, reckons with figures, and holds what is stated beside what is computed.
 *
 * <p>Own records on {@link java.math.BigDecimal}: JavaMoney and Joda-Money know neither tkr and mkr, "ca", ranges and unknown figures nor headcounts.
 */
@NullMarked
package se.uppdrag.kernel.figure;

import org.jspecify.annotations.NullMarked;
