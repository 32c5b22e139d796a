package io.github.paiban.feasibility.demand;

import io.github.paiban.feasibility.ShiftDuties;
import io.github.paiban.feasibility.Situation;
import io.github.paiban.notice.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

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
        int[] duties = ShiftDuties.of(situation.frame(), shifts).toArray();
        int members = 0;
        int onLeave = 0;
        int able = 0;
        for (int agent : ask.agents()) {
            if (ask.countsAny(agent, duties)) {
                members++;
                onLeave += situation.frame().isOnLeave(agent, day) ? 1 : 0;
                able += isAble(situation, ask, agent, day, duties) ? 1 : 0;
            }
        }
        return new Crowd(members, onLeave, able);
    }

    private static boolean isAble(Situation situation, Ask ask, int agent, int day, int[] duties) {
        for (int duty : duties) {
            if (ask.counts(agent, duty) && situation.can(agent, day, duty)) {
                return true;
            }
        }
        return false;
    }

    /** Those who can be there and why the others cannot, as in "9 of 14 can be there (3 on leave)". */
    Message say() {
        List<Object> away = new ArrayList<>();
        if (onLeave > 0) {
            away.add(Message.of("feasibility.crowd.leave", onLeave));
        }
        if (members - onLeave - able > 0) {
            away.add(Message.of("feasibility.crowd.unable", members - onLeave - able));
        }
        return away.isEmpty()
                ? Message.of("feasibility.crowd", able, members)
                : Message.of("feasibility.crowd.away", able, members, away);
    }
}
