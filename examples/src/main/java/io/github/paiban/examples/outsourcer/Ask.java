package io.github.paiban.examples.outsourcer;

import io.github.paiban.model.Agent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A line of leave or of a wish.
 *
 * @param agent who
 * @param from the first day
 * @param to the last day, inclusive
 * @param kind what, in the words that people write
 * @param shift the shift's name; empty where none is meant
 * @param priority 1 to 9; 0 for leave
 */
record Ask(Agent agent, LocalDate from, LocalDate to, String kind, String shift, int priority) {
    private static final List<String> LEAVES = List.of("年假", "事假", "病假");

    /** The month's lines: one in seven is away for one to three days, half of the others wish for a day off
     * or a shift. */
    static List<Ask> all(List<Agent> agents) {
        List<Ask> all = new ArrayList<>();
        for (int i = 0; i < agents.size(); i++) {
            if (i % 7 == 3) {
                all.add(leave(agents.get(i), i));
            }
            if (i % 7 != 3 && i % 2 == 0) {
                all.add(wish(agents.get(i), i));
            }
        }
        all.removeIf(ask -> !ask.agent.isEmployedOn(ask.from) || !ask.agent.isEmployedOn(ask.to));
        return List.copyOf(all);
    }

    /** Whether it is leave and not a wish. */
    boolean isLeave() {
        return LEAVES.contains(kind);
    }

    /** How many days. */
    int days() {
        return (int) (to.toEpochDay() - from.toEpochDay()) + 1;
    }

    private static Ask leave(Agent agent, int i) {
        LocalDate from = OutsourcerFolder.FIRST.plusDays(10 + i * 5L % 17);
        return new Ask(agent, from, from.plusDays(i % 3), LEAVES.get(i % LEAVES.size()), "", 0);
    }

    private static Ask wish(Agent agent, int i) {
        LocalDate date = OutsourcerFolder.FIRST.plusDays(i * 11L % 29);
        if (i % 10 == 4) {
            return new Ask(agent, date, date, "班次", "早班", 1 + i % 5);
        }
        if (i % 10 == 8) {
            return new Ask(agent, date, date, "不上", "晚班", 1 + i % 3);
        }
        return new Ask(agent, date, date, "休", "", 1 + i % 9);
    }
}
