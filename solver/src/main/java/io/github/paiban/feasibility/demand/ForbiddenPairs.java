package io.github.paiban.feasibility.demand;

import io.github.paiban.feasibility.Situation;
import io.github.paiban.rules.Duties;
import io.github.paiban.rules.RowAutomaton;
import io.github.paiban.rules.Terms.RowTerm;
import io.github.paiban.rules.row.RestHours;
import io.github.paiban.rules.row.Succession;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which duty may not follow which on the next day, by an agent's must rules about successions and rest hours. Immutable.
 */
final class ForbiddenPairs {
    private final boolean[][] forbidden;

    private ForbiddenPairs(boolean[][] forbidden) {
        this.forbidden = forbidden;
    }

    static ForbiddenPairs of(Situation situation, int agent) {
        int size = situation.frame().duties().size();
        boolean[][] forbidden = new boolean[size][size];
        for (RowTerm term : rules(situation, agent)) {
            for (int first = Duties.FIRST_WORK; first < size; first++) {
                for (int second = Duties.FIRST_WORK; second < size; second++) {
                    forbidden[first][second] |= forbids(term.automaton(), first, second);
                }
            }
        }
        return new ForbiddenPairs(forbidden);
    }

    /** The rules that forbid successions to an agent. */
    static List<RowTerm> rules(Situation situation, int agent) {
        return situation.must(agent).stream()
                .filter(term -> term.rule() instanceof Succession || term.rule() instanceof RestHours)
                .toList();
    }

    private static boolean forbids(RowAutomaton automaton, int first, int second) {
        long after = automaton.step(automaton.initial(), -2, first);
        return automaton.cost(after, -1, second) > 0;
    }

    /** Whether one duty may not follow another. */
    boolean forbids(int first, int second) {
        return forbidden[first][second];
    }

    /** The duties that may not follow a duty. */
    Set<Integer> after(int first) {
        Set<Integer> after = new TreeSet<>();
        for (int second = 0; second < forbidden.length; second++) {
            if (forbidden[first][second]) {
                after.add(second);
            }
        }
        return after;
    }
}
