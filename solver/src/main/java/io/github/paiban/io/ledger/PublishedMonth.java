package io.github.paiban.io.ledger;

import io.github.paiban.model.Period;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/** Periods as names: {@code 2026-11} for a calendar month, {@code 2026-11-16_2026-12-15} for others. */
public final class PublishedMonth {
    private static final String SEPARATOR = "_";

    private PublishedMonth() {}

    /** The name of a period. */
    public static String name(Period period) {
        YearMonth month = YearMonth.from(period.first());
        return Period.ofMonth(month).equals(period) ? month.toString() : period.first() + SEPARATOR + period.last();
    }

    /** The period with a name; empty where it is none. */
    public static Optional<Period> find(String name) {
        try {
            int at = name.indexOf(SEPARATOR);
            Period period = at < 0
                    ? Period.ofMonth(YearMonth.parse(name))
                    : new Period(
                            LocalDate.parse(name.substring(0, at)),
                            LocalDate.parse(name.substring(at + 1)).plusDays(1));
            return name(period).equals(name) ? Optional.of(period) : Optional.empty();
        } catch (DateTimeException | IllegalArgumentException none) {
            return Optional.empty();
        }
    }
}
