package io.github.paiban.rules.row;

import io.github.paiban.notice.Message;
import io.github.paiban.rules.Breakage;
import io.github.paiban.rules.Frame;
import io.github.paiban.rules.Likeness;
import io.github.paiban.rules.RowAutomaton;
import java.time.DayOfWeek;

/**
 * Compares the two days of each weekend, by a table of the pairs of duties that do not go together. A weekend of which
 * one day is not known or not under contract is not looked at.
 *
 * <p>State: after a Saturday 1 + its duty's group, else 0. Duties of a group forbid the same Sundays.
 */
final class WeekendPair implements RowAutomaton {
    private final long weight;
    private final Pairs pairs;
    private final int[] first;
    private final boolean[][] broken;
    private final boolean[] saturday;
    private final boolean[] sunday;

    /** What is asked of two days of a weekend. */
    interface Pairs {
        /** Whether the two duties do not go together. */
        boolean isBroken(int saturday, int sunday);

        /** What to say then. */
        Message say(int saturday, int sunday);
    }

    WeekendPair(Frame frame, int agent, long weight, Pairs pairs) {
        this.weight = weight;
        this.pairs = pairs;
        int duties = frame.duties().size();
        this.broken = new boolean[duties][duties];
        for (int a = 0; a < duties; a++) {
            for (int b = 0; b < duties; b++) {
                broken[a][b] = pairs.isBroken(a, b);
            }
        }
        this.first = new int[duties];
        for (int duty = 0; duty < duties; duty++) {
            first[duty] = firstLike(duty);
        }
        this.saturday = presentOn(frame, agent, DayOfWeek.SATURDAY);
        this.sunday = presentOn(frame, agent, DayOfWeek.SUNDAY);
    }

    private static boolean[] presentOn(Frame frame, int agent, DayOfWeek weekday) {
        return DayTable.where(frame, day -> frame.weekday(day) == weekday && frame.isPresent(agent, day));
    }

    private int firstLike(int duty) {
        int like = 0;
        while (!java.util.Arrays.equals(broken[like], broken[duty])) {
            like++;
        }
        return like;
    }

    @Override
    public long initial() {
        return 0;
    }

    @Override
    public long step(long state, int day, int duty) {
        return saturday[DayTable.index(day)] ? 1 + first[duty] : 0;
    }

    @Override
    public long cost(long state, int day, int duty) {
        return state > 0 && sunday[DayTable.index(day)] && broken[(int) state - 1][duty] ? weight : 0;
    }

    @Override
    public Object likeness() {
        return Likeness.of(weight, pairs.getClass(), first, broken, saturday, sunday);
    }

    @Override
    public Breakage breakage(long state, int day, int duty) {
        return new Breakage(day - 1, day, 1, pairs.say((int) state - 1, duty));
    }
}
