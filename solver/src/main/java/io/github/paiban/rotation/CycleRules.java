package io.github.paiban.rotation;

import io.github.paiban.rules.DayFilter;
import io.github.paiban.rules.RowRule;
import io.github.paiban.rules.Rule;
import io.github.paiban.rules.Window;
import io.github.paiban.rules.row.CompleteWeekends;
import io.github.paiban.rules.row.Count;
import io.github.paiban.rules.row.EqualHours;
import io.github.paiban.rules.row.FairShare;
import io.github.paiban.rules.row.Hours;
import io.github.paiban.rules.row.Overtime;
import io.github.paiban.rules.row.RestHours;
import io.github.paiban.rules.row.RollingCount;
import io.github.paiban.rules.row.RollingHours;
import io.github.paiban.rules.row.Run;
import io.github.paiban.rules.row.SameWeekendShift;
import io.github.paiban.rules.row.Succession;
import io.github.paiban.rules.row.TimeWindowRule;
import io.github.paiban.rules.row.Weekends;
import io.github.paiban.rules.row.WholeDays;
import java.util.List;

/** Where each rule is judged when a rotation is made. */
public final class CycleRules {
    private static final int WEEK = 7;

    /** Where a rule is judged. */
    public enum Place {
        /** In the cycle itself: it looks at a few days in a row, or at weeks. */
        CYCLE,
        /** When the cycle is laid onto months: it counts in months or periods. */
        MONTHS,
        /** Kept without being looked at: all follow the same cycle. */
        CONSTRUCTION,
        /** Not at all: it speaks of single days or people. */
        NOWHERE
    }

    private CycleRules() {}

    /**
     * Where a rule is judged.
     *
     * @param columns after how many days the needs of the cycle repeat
     */
    public static Place place(Rule rule, int columns) {
        boolean weekdays = columns % WEEK == 0;
        return switch (rule) {
            case Run run -> Place.CYCLE;
            case Succession succession -> Place.CYCLE;
            case RestHours rest -> Place.CYCLE;
            case RollingHours hours -> Place.CYCLE;
            case RollingCount count -> inCycle(isOrdinary(count.on(), weekdays));
            case CompleteWeekends weekends -> inCycle(weekdays);
            case SameWeekendShift weekends -> inCycle(weekdays);
            case TimeWindowRule window -> inCycle(isOrdinary(window.on(), weekdays));
            case Count count -> inWeeks(count.per(), isOrdinary(count.on(), weekdays) && weekdays);
            case Hours hours -> inWeeks(hours.per(), weekdays);
            case Overtime overtime -> inWeeks(overtime.per(), weekdays);
            case LineCount count -> Place.CYCLE;
            case Weekends weekends -> Place.MONTHS;
            case WholeDays days -> Place.MONTHS;
            case EqualHours hours -> Place.CONSTRUCTION;
            case FairShare share -> Place.CONSTRUCTION;
            default -> Place.NOWHERE;
        };
    }

    private static Place inWeeks(Window per, boolean judgeable) {
        return per == Window.WEEK && judgeable ? Place.CYCLE : Place.MONTHS;
    }

    private static Place inCycle(boolean judgeable) {
        return judgeable ? Place.CYCLE : Place.MONTHS;
    }

    private static boolean isOrdinary(DayFilter on, boolean weekdays) {
        boolean everyDay = on.words().stream().allMatch("all"::equals);
        boolean noHoliday = on.words().stream().noneMatch(List.of("statutory", "swapped", "makeup")::contains);
        return everyDay || (weekdays && noHoliday);
    }

    /** How many days from the first one of a stretch a rule needs until it looks at none before them. */
    static int memory(RowRule rule) {
        return switch (rule) {
            case RollingCount count -> count.days();
            case RollingHours hours -> hours.days();
            case Count count -> WEEK;
            case Hours hours -> WEEK;
            case Overtime overtime -> WEEK;
            default -> 0;
        };
    }
}
