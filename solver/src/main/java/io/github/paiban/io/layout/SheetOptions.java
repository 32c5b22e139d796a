package io.github.paiban.io.layout;

import io.github.paiban.model.Period;
import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a sheet beside what stands in it.
 *
 * @param month the month that is wanted; null where nothing is said
 * @param sheet the name of the sheet that is wanted; empty where nothing is said
 * @param near the days that a sheet without year or month is taken to be of; null where there are none
 */
public record SheetOptions(
        @Nullable YearMonth month, String sheet, @Nullable Period near) {
    /** Nothing is known. */
    public static final SheetOptions NONE = new SheetOptions(null, "", null);

    Optional<YearMonth> findMonth() {
        return Optional.ofNullable(month);
    }

    /** The month that most days of the period are in. */
    Optional<YearMonth> findNear() {
        return Optional.ofNullable(near).map(period -> YearMonth.from(period.date(period.days() / 2)));
    }
}
