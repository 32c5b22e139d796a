package io.github.paiban.rules.row;

import io.github.paiban.rules.DutySet;
import io.github.paiban.rules.Frame;
import io.github.paiban.rules.Limits;
import java.time.DayOfWeek;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The rules of what follows on what once more, each stated over the whole row as a reader of the documentation would, slowly and without
 * automata: what {@link AutomataTest} compares with.
 */
final class PlainSequences extends PlainRow {
    PlainSequences(Frame frame, int agent, int[] row) {
        super(frame, agent, row);
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
