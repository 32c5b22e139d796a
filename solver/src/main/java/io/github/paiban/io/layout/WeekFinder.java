package io.github.paiban.io.layout;

import io.github.paiban.io.layout.Hints.Sourced;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds the days of headings that are weekdays alone.
 *
 * @param marks the headings
 * @param hints what is mentioned around the table
 * @param draft where to say what is assumed or open
 */
record WeekFinder(List<DayMark> marks, Hints hints, Draft draft) {
    /** A week without dates: the day that it begins is mentioned, or the days stay weekdays. */
    List<@Nullable SheetDay> find() {
        Optional<Sourced> begin = hints.first(hint -> hint.day() > 0 && hint.month() != null && hint.year() != null);
        if (begin.isPresent()) {
            PeriodHint hint = begin.get().hint();
            LocalDate start =
                    LocalDate.of(Objects.requireNonNull(hint.year()), Objects.requireNonNull(hint.month()), hint.day());
            if (start.getDayOfWeek() == marks.getFirst().weekday()) {
                draft.assume("week", start.toString(), begin.get().source());
                return from(start);
            }
        }
        draft.leaveOpen("week");
        List<@Nullable SheetDay> days = new ArrayList<>();
        for (int i = 0; i < marks.size(); i++) {
            String week = i < 7 ? "" : "+" + i / 7;
            String name = Objects.requireNonNull(marks.get(i).weekday()).name().substring(0, 3);
            days.add(new SheetDay(name + week, null));
        }
        return days;
    }

    private List<@Nullable SheetDay> from(LocalDate start) {
        List<@Nullable SheetDay> days = new ArrayList<>();
        LocalDate day = start;
        for (DayMark mark : marks) {
            while (day.getDayOfWeek() != mark.weekday() && ChronoUnit.DAYS.between(start, day) < 100) {
                day = day.plusDays(1);
            }
            days.add(SheetDay.of(day));
            day = day.plusDays(1);
        }
        return days;
    }
}
