package io.github.paiban.feasibility.demand;

import io.github.paiban.feasibility.ShiftDuties;
import io.github.paiban.feasibility.Situation;
import io.github.paiban.notice.Message;
import io.github.paiban.rules.Frame;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * The agents who count for something on a day, by whether they can be there.
 *
 * @param members how many count at all
 * @param onLeave how many of them are on leave
 * @param able how many of them can be there
 */
record Crowd(int members, int onLeave, int able) {
    /** Nobody at all. */
    static final Crowd NOBODY = new Crowd(0, 0, 0);

    /** The agents who count for an ask on certain shifts of a day. */
    static Crowd of(Situation situation, Ask ask, int day, Set<String> shifts) {
        Frame frame = situation.frame();
        int[] duties = ShiftDuties.of(frame, shifts).toArray();
        int members = 0;
        int onLeave = 0;
        int able = 0;
        for (int a = 0; a < frame.agents(); a++) {
            int agent = a;
            if (any(duties, duty -> ask.counts(agent, duty))) {
                members++;
                onLeave += frame.isOnLeave(agent, day) ? 1 : 0;
                able += any(duties, duty -> ask.counts(agent, duty) && situation.can(agent, day, duty)) ? 1 : 0;
            }
        }
        return new Crowd(members, onLeave, able);
    }

    private static boolean any(int[] duties, IntPredicate test) {
        for (int duty : duties) {
            if (test.test(duty)) {
                return true;
            }
        }
        return false;
    }

    /** Those who can be there and why the others cannot, as in "9 of 14 (3 on leave, 2 not able)". */
    Message say() {
        return Message.of("feasibility.crowd", able, members, onLeave, members - onLeave - able);
    }
}
