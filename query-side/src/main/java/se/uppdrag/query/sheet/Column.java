package se.uppdrag.query.sheet;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A column of a sheet.
 *
 * @param head as on the page, in the reader's language
 * @param value a {@code String}, {@code LocalDate}, {@code LocalDateTime} or {@code Number}; absent: an empty cell
 */
public record Column<R>(String head, Function<R, @Nullable Object> value) {}
