package io.github.paiban.io.roster;

import io.github.paiban.io.text.WrittenDate;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The days that the headings of a wide roster mean. Where they are bare numbers, as in {@code 28 29 30 1 2 3}, a number
 * below the one before begins the next month, and the first month is the one that brings the most of them into the
 * stretch looked for.
 *
 * @param first first day looked for
 * @param end day after the last one looked for
 * @param month the month that stands in the title above; null where none does
 */
record HeadingDates(
        LocalDate first, LocalDate end, @Nullable YearMonth month) {
    private static final int MONTHS_AROUND = 3;

    /** The days; empty for a heading that is no day of its month. */
    List<Optional<LocalDate>> resolve(List<WrittenDate> headings) {
        YearMonth start = YearMonth.from(wantedFirst()).minusMonths(MONTHS_AROUND);
        YearMonth stop = YearMonth.from(wantedEnd()).plusMonths(MONTHS_AROUND);
        List<Optional<LocalDate>> best = resolve(headings, start);
        for (YearMonth each = start.plusMonths(1); !each.isAfter(stop); each = each.plusMonths(1)) {
            List<Optional<LocalDate>> days = resolve(headings, each);
            best = inside(days) > inside(best) ? days : best;
        }
        return best;
    }

    private List<Optional<LocalDate>> resolve(List<WrittenDate> headings, YearMonth start) {
        List<Optional<LocalDate>> days = new ArrayList<>();
        YearMonth current = start;
        int before = 0;
        for (WrittenDate heading : headings) {
            if (heading.month() != null) {
                days.add(heading.near(first, end));
                continue;
            }
            current = heading.day() < before ? current.plusMonths(1) : current;
            before = heading.day();
            days.add(
                    heading.day() <= current.lengthOfMonth()
                            ? Optional.of(current.atDay(heading.day()))
                            : Optional.empty());
        }
        return days;
    }

    private LocalDate wantedFirst() {
        return month == null ? first : month.atDay(1);
    }

    private LocalDate wantedEnd() {
        return month == null ? end : month.plusMonths(1).atDay(1);
    }

    private long inside(List<Optional<LocalDate>> days) {
        return days.stream()
                .flatMap(Optional::stream)
                .filter(day -> !day.isBefore(wantedFirst()) && day.isBefore(wantedEnd()))
                .count();
    }
}
