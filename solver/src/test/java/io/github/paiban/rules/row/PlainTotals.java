package io.github.paiban.rules.row;

import io.github.paiban.rules.DayFilter;
import io.github.paiban.rules.Duties;
import io.github.paiban.rules.DutySet;
import io.github.paiban.rules.Frame;
import io.github.paiban.rules.Limits;
import io.github.paiban.rules.Window;
import java.time.DayOfWeek;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/**
 * The rules of sums over windows of days once more, each stated over the whole row as a reader of the documentation would, slowly and without
 * automata: what {@link AutomataTest} compares with.
 */
final class PlainTotals extends PlainRow {
    PlainTotals(Frame frame, int agent, int[] row) {
        super(frame, agent, row);
    }

    long count(Count rule) {
        DutySet what = DutySet.of(frame.duties(), rule.what());
        return windows(
                rule.head().id(),
                rule.per(),
                rule.limits(),
                what.contains(Duties.LEAVE),
                rule.head().weight(),
                1,
                day -> is(what, day) && rule.on().includes(frame, day) ? 1 : 0);
    }

    long hours(Hours rule) {
        return windows(
                rule.head().id(), rule.per(), rule.limits(), false, rule.head().weight(), 60, this::paid);
    }

    long overtime(Overtime rule) {
        Limits limits = Limits.atMost(rule.minutes());
        return windows(rule.head().id(), rule.per(), limits, false, rule.head().weight(), 60, this::paid);
    }

    long weekends(Weekends rule) {
        IntUnaryOperator worked = day -> {
            boolean saturday = frame.weekday(day) == DayOfWeek.SATURDAY;
            boolean sunday = frame.weekday(day) == DayOfWeek.SUNDAY;
            return works(day) && (saturday || (sunday && !(day > 0 && works(day - 1)))) ? 1 : 0;
        };
        return windows(
                rule.head().id(),
                Window.PERIOD,
                rule.limits(),
                false,
                rule.head().weight(),
                1,
                worked);
    }

    long wholeDays(WholeDays rule) {
        IntUnaryOperator free = day -> known(day)
                        && !works(day)
                        && !(works(day - 1)
                                && frame.duties().shift(duty(day - 1)).endMinute() > 1440)
                ? 1
                : 0;
        return windows(
                rule.head().id(),
                Window.PERIOD,
                rule.limits(),
                true,
                rule.head().weight(),
                1,
                free);
    }

    private int paid(int day) {
        return known(day) ? frame.duties().paidMinutes(duty(day)) : 0;
    }

    /** All windows that touch the period, each summed as a whole; what the history alone broke is not charged. */
    private long windows(
            String id, Window per, Limits shop, boolean leaveCounts, long weight, int unit, IntUnaryOperator amount) {
        long cost = 0;
        for (int first = -62; first < frame.days(); first++) {
            int last = first;
            if (!per.beginsOn(frame, first)) {
                continue;
            }
            while (last < frame.days() && !per.endsOn(frame, last)) {
                last++;
            }
            Limits limits = per == Window.PERIOD
                    ? ofPeriod(id, shop, leaveCounts)
                    : ofStretch(id, shop, leaveCounts, first, last);
            long before = sum(first, Math.min(-1, last), amount);
            long all = sum(first, last, amount);
            if (last >= 0) {
                cost += charge(all - limits.most(), weight, unit)
                        - charge(before - limits.most(), weight, unit)
                        + charge(limits.least() - all, weight, unit);
            }
        }
        return cost;
    }

    private long sum(int first, int last, IntUnaryOperator amount) {
        return IntStream.rangeClosed(first, last)
                .filter(this::known)
                .map(amount)
                .sum();
    }

    private Limits ofPeriod(String id, Limits shop, boolean leaveCounts) {
        int contract = frame.contractDays(agent);
        int least = (int) Math.floor((double) shop.least() * contract / frame.days());
        int most = shop.hasMost() ? (int) Math.ceil((double) shop.most() * contract / frame.days()) : Limits.NONE;
        if (!leaveCounts) {
            least = (int) Math.min(least, Math.round((double) shop.least() * frame.presentDays(agent) / frame.days()));
        }
        return new Limits(least, most).forAgent(someone(), id);
    }

    private Limits ofStretch(String id, Limits shop, boolean leaveCounts, int first, int last) {
        Limits limits = shop.forAgent(someone(), id);
        if (!IntStream.rangeClosed(first, last).allMatch(this::known)) {
            return new Limits(0, limits.most());
        }
        if (leaveCounts || someone().findLimit(id, "min").isPresent()) {
            return limits;
        }
        double leave = IntStream.rangeClosed(first, last)
                .filter(day -> day < 0 ? duty(day) == Duties.LEAVE : frame.isOnLeave(agent, day))
                .count();
        int length = last - first + 1;
        return new Limits((int) Math.round(limits.least() * (length - leave) / length), limits.most());
    }

    long rollingCount(RollingCount rule) {
        DutySet what = DutySet.of(frame.duties(), rule.what());
        DayFilter on = rule.on();
        return stretches(
                rule.head().id(),
                rule.days(),
                rule.limits(),
                what.contains(Duties.LEAVE),
                rule.head().weight(),
                1,
                day -> is(what, day) && on.includes(frame, day) ? 1 : 0);
    }

    long rollingHours(RollingHours rule) {
        return stretches(
                rule.head().id(), rule.days(), rule.limits(), false, rule.head().weight(), 60, this::paid);
    }

    private long stretches(
            String id, int length, Limits shop, boolean leaveCounts, long weight, int unit, IntUnaryOperator amount) {
        long cost = 0;
        for (int last = 0; last < frame.days(); last++) {
            int first = last - length + 1;
            Limits limits = ofStretch(id, shop, leaveCounts, first, last);
            long sum = sum(first, last, amount);
            boolean adds = known(last) && amount.applyAsInt(last) > 0;
            cost += adds ? charge(sum - limits.most(), weight, unit) : 0;
            cost += charge(limits.least() - sum, weight, unit);
        }
        return cost;
    }
}
