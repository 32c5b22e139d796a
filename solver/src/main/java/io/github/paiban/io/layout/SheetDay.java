package io.github.paiban.io.layout;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A day as far as a sheet says it.
 *
 * @param key {@code 2026-11-01}; {@code 11-01} where the year is open; {@code 01} where the month is, too; a weekday as
 *     in {@code MON} where nothing else is written
 * @param date the day; null where it is open
 */
public record SheetDay(String key, @Nullable LocalDate date) {
    static SheetDay of(LocalDate date) {
        return new SheetDay(date.toString(), date);
    }
}
