package io.github.paiban.benchmark.jmh;

import io.github.paiban.benchmark.shop.GeneratedMonth;
import io.github.paiban.benchmark.shop.MonthProblem;
import io.github.paiban.model.Roster;
import io.github.paiban.rules.RosterProblem;
import io.github.paiban.rules.Terms;
import java.io.IOException;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A generated month of 30 days with a legal roster. */
@State(Scope.Benchmark)
@SuppressWarnings("NullAway.Init") // JMH calls the set-up first
public class MonthState {
    private static final int DAYS = 30;
    private static final long SEED = 1;

    /** How many agents. */
    @Param({"30", "200", "1000"})
    public int agents;

    private RosterProblem problem;
    private Terms terms;
    private Roster roster;

    /** Makes the month. */
    @Setup(Level.Trial)
    public void generate() throws IOException {
        GeneratedMonth month = GeneratedMonth.of(agents, DAYS, SEED);
        problem = MonthProblem.of(month);
        terms = Terms.of(problem);
        roster = month.hiddenRoster();
    }

    /** The month and its rules. */
    RosterProblem problem() {
        return problem;
    }

    /** The rules brought to bear. */
    Terms terms() {
        return terms;
    }

    /** A legal roster. */
    Roster roster() {
        return roster;
    }

    /** The duty indexes of the legal roster, by agent and day; a new copy each time. */
    int[][] grid() {
        return terms.frame().grid(roster);
    }
}
