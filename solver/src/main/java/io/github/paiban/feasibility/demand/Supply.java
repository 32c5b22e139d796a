package io.github.paiban.feasibility.demand;

import io.github.paiban.feasibility.RuleWords;
import io.github.paiban.feasibility.ShiftDuties;
import io.github.paiban.feasibility.Situation;
import io.github.paiban.notice.Message;
import io.github.paiban.rules.Frame;
import io.github.paiban.rules.Rule;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The shifts that the people of an ask can work in the period at most, and where their other days go.
 *
 * @param people how many agents count
 * @param days their days in the period, all together
 * @param leave of these, on leave
 * @param closed of these, not open to them for other reasons: no contract, time windows, pins, a must rule's rest
 * @param shifts the most shifts they can work
 * @param rules the must rules that keep them from working on all open days
 */
record Supply(int people, long days, long leave, long closed, long shifts, Set<Rule> rules) {
    static Supply of(Situation situation, Ask ask, Set<String> shifts) {
        Frame frame = situation.frame();
        int[] duties = ShiftDuties.of(frame, shifts).toArray();
        Set<Rule> rules = new LinkedHashSet<>();
        int people = 0;
        long leave = 0;
        long open = 0;
        long most = 0;
        for (int agent : ask.agents()) {
            if (ask.countsAny(agent, duties)) {
                people++;
                long days = openDays(situation, ask, agent, duties);
                leave += Math.min(frame.contractDays(agent) - frame.presentDays(agent), frame.days() - days);
                open += days;
                most += Math.min(days, situation.bounds(agent).mostDays(shifts));
                rules.addAll(situation.bounds(agent).limiting(shifts));
            }
        }
        long days = (long) people * frame.days();
        return new Supply(people, days, leave, days - leave - open, most, rules);
    }

    private static long openDays(Situation situation, Ask ask, int agent, int[] duties) {
        long count = 0;
        for (int day = 0; day < situation.frame().days(); day++) {
            boolean open = false;
            for (int duty : duties) {
                open |= ask.counts(agent, duty) && situation.can(agent, day, duty);
            }
            count += open ? 1 : 0;
        }
        return count;
    }

    /** The arithmetic, as in "14 people × 30 days = 420, less 12 of leave, 0 not open and 56 of rest (four-rests)". */
    Message say() {
        long rest = days - leave - closed - shifts;
        Message plain = Message.of("feasibility.supply", people, days / Math.max(1, people), days, leave, closed, rest);
        return rest == 0 || rules.isEmpty()
                ? plain
                : Message.of("feasibility.supply.rules", plain, RuleWords.names(rules));
    }
}
