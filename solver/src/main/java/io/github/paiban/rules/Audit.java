package io.github.paiban.rules;

import io.github.paiban.model.Roster;
import io.github.paiban.rules.Terms.ColumnTerm;
import io.github.paiban.rules.Terms.RowTerm;
import java.util.ArrayList;
import java.util.List;

/**
 * Judges any roster by the rules alone, without a solver: the score and every breach in words.
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class Audit {
    private final Terms terms;

    private Audit(Terms terms) {
        this.terms = terms;
    }

    /** An audit by the rules of a problem. */
    public static Audit of(RosterProblem problem) {
        return new Audit(Terms.of(problem));
    }

    /** An audit by terms made before. */
    public static Audit of(Terms terms) {
        return new Audit(terms);
    }

    /**
     * What is found.
     *
     * @param score the cost in each level: the sum of the breaches' costs
     * @param breaches everything that costs, row rules first, by agent and day
     */
    public record Findings(Score score, List<Breach> breaches) {
        /** The breaches of a level. */
        public List<Breach> at(Level level) {
            return breaches.stream().filter(breach -> breach.level() == level).toList();
        }
    }

    /** Judges a roster. */
    public Findings judge(Roster roster) {
        return judge(terms.frame().grid(roster));
    }

    /** Judges duty indexes by agent and day. */
    public Findings judge(int[][] grid) {
        List<Breach> breaches = new ArrayList<>();
        for (int a = 0; a < grid.length; a++) {
            for (RowTerm term : terms.rows(a)) {
                breaches.addAll(judge(term, a, grid[a]));
            }
        }
        for (ColumnTerm term : terms.columns()) {
            breaches.addAll(judge(term, term.tally().count(grid)));
        }
        Score score = breaches.stream()
                .map(breach -> Score.of(breach.level(), breach.cost()))
                .reduce(Score.ZERO, Score::plus);
        return new Findings(score, List.copyOf(breaches));
    }

    /** The score alone, without words: much faster than {@link #judge}. */
    public Score score(int[][] grid) {
        long[] byLevel = new long[Level.COUNT];
        for (int a = 0; a < grid.length; a++) {
            for (RowTerm term : terms.rows(a)) {
                byLevel[term.rule().head().level().rank()] += term.cost(grid[a]);
            }
        }
        for (ColumnTerm term : terms.columns()) {
            byLevel[term.rule().head().level().rank()] +=
                    term.tally().curve().at(term.tally().count(grid));
        }
        return new Score(byLevel[0], byLevel[1], byLevel[2]);
    }

    /** The breaches of one row rule in one agent's row, given as duty indexes by day. */
    public List<Breach> judge(RowTerm term, int agent, int[] row) {
        List<Breach> breaches = new ArrayList<>();
        RowAutomaton automaton = term.automaton();
        RunningBreach running = new RunningBreach(breaches, this);
        long state = term.start();
        for (int day = 0; day < row.length; day++) {
            long cost = automaton.cost(state, day, row[day]);
            if (cost > 0) {
                running.add(term.rule(), agent, cost, automaton.breakage(state, day, row[day]));
            }
            state = automaton.step(state, day, row[day]);
        }
        running.close();
        long cost = automaton.endCost(state);
        if (cost > 0) {
            running.add(term.rule(), agent, cost, automaton.endBreakage(state));
        }
        running.close();
        return breaches;
    }

    /** The breach of one count: a list of one, or of none where the count costs nothing. */
    public List<Breach> judge(ColumnTerm term, int count) {
        long cost = term.tally().curve().at(count);
        return cost > 0 ? List.of(breach(term.rule(), -1, cost, term.tally().describe(count))) : List.of();
    }

    Breach breach(Rule rule, int agent, long cost, Breakage what) {
        Frame frame = terms.frame();
        RuleHead head = rule.head();
        String id = agent < 0 ? null : frame.agent(agent).id();
        return new Breach(
                head.id(),
                rule.kind(),
                head.level(),
                id,
                frame.date(what.fromDay()),
                frame.date(what.toDay()),
                what.amount(),
                cost,
                what.message());
    }
}
