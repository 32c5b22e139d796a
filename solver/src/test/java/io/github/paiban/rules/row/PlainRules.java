package io.github.paiban.rules.row;

import io.github.paiban.model.Agent;
import io.github.paiban.rules.DayFilter;
import io.github.paiban.rules.Duties;
import io.github.paiban.rules.DutySet;
import io.github.paiban.rules.Frame;
import io.github.paiban.rules.Limits;
import io.github.paiban.rules.Window;
import java.time.DayOfWeek;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/**
 * The rules once more, each stated over the whole row as a reader of the documentation would, slowly and without
 * automata: what {@link AutomataTest} compares with.
 */
final class PlainRules {
    private final Frame frame;
    private final int agent;
    private final int[] row;

    PlainRules(Frame frame, int agent, int[] row) {
        this.frame = frame;
        this.agent = agent;
        this.row = row;
    }

    private int duty(int day) {
        return day < 0 ? frame.history(agent, day) : row[day];
    }

    private boolean known(int day) {
        return day >= -frame.knownHistory(agent) && day < frame.days() && frame.isPresent(agent, day);
    }

    private boolean is(DutySet what, int day) {
        return known(day) && what.contains(duty(day));
    }

    private boolean works(int day) {
        return known(day) && Duties.isWork(duty(day));
    }

    private IntStream days() {
        return IntStream.range(0, frame.days());
    }

    private Agent someone() {
        return frame.agent(agent);
    }

    /** Every day beyond the longest run; every day missing at the end of a run too short. */
    long run(Run rule) {
        DutySet what = DutySet.of(frame.duties(), rule.what());
        Limits limits = rule.limits().forAgent(someone(), rule.head().id());
        long units = days().filter(day -> is(what, day) && runTo(what, day) > limits.most())
                .count();
        for (int day = 0; day < frame.days(); day++) {
            if (known(day) && !is(what, day) && is(what, day - 1)) {
                int run = runTo(what, day - 1);
                units += known(day - 1 - run) ? Math.max(0, limits.least() - run) : 0;
            }
        }
        return units * rule.head().weight();
    }

    private int runTo(DutySet what, int day) {
        int run = 0;
        while (is(what, day - run)) {
            run++;
        }
        return run;
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

    private static long charge(long amount, long weight, int unit) {
        return amount <= 0 ? 0 : (amount * weight + unit - 1) / unit;
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

    long succession(Succession rule) {
        return rule.head().weight()
                * rule.sequences().stream()
                        .mapToLong(sequence ->
                                days().filter(day -> endsOn(sequence, day)).count())
                        .sum();
    }

    private boolean endsOn(List<List<String>> sequence, int day) {
        int first = day - sequence.size() + 1;
        return IntStream.range(0, sequence.size())
                .allMatch(i -> is(DutySet.of(frame.duties(), sequence.get(i)), first + i));
    }

    long restHours(RestHours rule) {
        long minutes = someone().findLimit(rule.head().id(), "min").orElse(rule.minutes());
        long cost = 0;
        for (int day = 0; day < frame.days(); day++) {
            int before = day - 1;
            while (known(before) && !works(before)) {
                before--;
            }
            if (works(day) && works(before)) {
                int end = frame.duties().shift(duty(before)).endMinute() - 1440 * (day - before);
                int rest = frame.duties().shift(duty(day)).startMinute() - end;
                cost += charge(minutes - rest, rule.head().weight(), 60);
            }
        }
        return cost;
    }

    long completeWeekends(CompleteWeekends rule) {
        return rule.head().weight()
                * sundays().filter(day -> works(day) != works(day - 1)).count();
    }

    long sameWeekendShift(SameWeekendShift rule) {
        return rule.head().weight()
                * sundays()
                        .filter(day -> works(day) && works(day - 1))
                        .filter(day -> !frame.duties()
                                .shift(duty(day))
                                .id()
                                .equals(frame.duties().shift(duty(day - 1)).id()))
                        .count();
    }

    private IntStream sundays() {
        return days().filter(day -> frame.weekday(day) == DayOfWeek.SUNDAY && known(day) && known(day - 1));
    }
}
