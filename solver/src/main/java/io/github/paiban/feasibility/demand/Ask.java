package io.github.paiban.feasibility.demand;

import io.github.paiban.notice.Message;
import io.github.paiban.rules.Duties;
import io.github.paiban.rules.Frame;
import io.github.paiban.rules.Level;
import java.util.Set;
import java.util.stream.IntStream;

/** How many agents of a kind one rule asks for on the shifts of a day, with those agents known. */
public final class Ask {
    private final AskSource source;
    private final boolean[][] counts;
    private final int[] agents;

    Ask(Frame frame, AskSource source) {
        this.source = source;
        this.counts = new boolean[frame.agents()][frame.duties().size()];
        for (int agent = 0; agent < counts.length; agent++) {
            for (int duty = Duties.FIRST_WORK; duty < counts[agent].length; duty++) {
                counts[agent][duty] = source.counts(agent, duty);
            }
        }
        this.agents = IntStream.range(0, counts.length)
                .filter(agent -> countsAny(agent, workDuties()))
                .toArray();
    }

    private int[] workDuties() {
        return IntStream.range(Duties.FIRST_WORK, counts[0].length).toArray();
    }

    /** Indexes of the agents who count on any duty. */
    int[] agents() {
        return agents;
    }

    /** Whether an agent on a duty is one of those asked for. */
    public boolean counts(int agent, int duty) {
        return counts[agent][duty];
    }

    /** Whether an agent is one of those asked for on any of some duties. */
    boolean countsAny(int agent, int[] duties) {
        for (int duty : duties) {
            if (counts[agent][duty]) {
                return true;
            }
        }
        return false;
    }

    /** Ids of the shifts whose number it says something of on a day, in display order. */
    Set<String> shifts(int day) {
        return source.shifts(day);
    }

    /** The fewest agents who must be on certain shifts of a day, whoever is on other shifts. */
    public int fewest(int day, Set<String> shifts) {
        return source.fewest(day, shifts);
    }

    /** The most that any single line asks for on certain shifts of a day. */
    int largestLine(int day, Set<String> shifts) {
        return source.largestLine(day, shifts);
    }

    /** Who is asked for, as a phrase behind a shift; empty words for anyone. */
    Message group() {
        return source.group();
    }

    /** Whether no roster is legal that does not give it. */
    boolean isMust() {
        return source.rule().head().level() == Level.MUST;
    }
}
