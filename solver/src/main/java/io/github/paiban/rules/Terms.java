package io.github.paiban.rules;

import io.github.paiban.thread.OwnThread;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.IntPredicate;

/**
 * The rules of a problem brought to bear on its month: every automaton and every tally, once. Search and audit read
 * the same terms. Immutable.
 */
public final class Terms {
    private final RuleBook rules;
    private final Frame frame;
    private final List<List<RowTerm>> rows;
    private final List<ColumnTerm> columns;

    /**
     * A row rule for one agent.
     *
     * @param rule the rule
     * @param automaton the rule as an automaton for the agent
     * @param start the automaton's state at the start of the period
     */
    public record RowTerm(RowRule rule, RowAutomaton automaton, long start) {
        /** What a row of the agent costs, given as duty indexes by day. */
        public long cost(int[] row) {
            long state = start;
            long cost = 0;
            for (int day = 0; day < row.length; day++) {
                cost += automaton.cost(state, day, row[day]);
                state = automaton.step(state, day, row[day]);
            }
            return cost + automaton.endCost(state);
        }
    }

    /**
     * One count of a column rule.
     *
     * @param rule the rule
     * @param tally the count
     */
    public record ColumnTerm(ColumnRule rule, Tally tally) {}

    private Terms(RuleBook rules, Frame frame, List<List<RowTerm>> rows, List<ColumnTerm> columns) {
        this.rules = rules;
        this.frame = frame;
        this.rows = rows;
        this.columns = columns;
    }

    /** Brings the rules of a problem to bear. */
    public static Terms of(RosterProblem problem) {
        Frame frame = Frame.of(problem.month());
        return of(problem.rules(), frame, rows(problem.rules(), frame));
    }

    private static Terms of(RuleBook rules, Frame frame, List<List<RowTerm>> rows) {
        List<ColumnTerm> columns = rules.columnRules()
                .flatMap(rule -> rule.tallies(frame).stream().map(tally -> new ColumnTerm(rule, tally)))
                .toList();
        return new Terms(rules, frame, rows, columns);
    }

    /**
     * The same, its automata made ahead while the counts are and while the first agents are asked for: from the last agent
     * on, by a thread of its own.
     */
    public static Terms ahead(RosterProblem problem) {
        Frame frame = Frame.of(problem.month());
        OnceAsked<List<RowTerm>> rows = rows(problem.rules(), frame);
        OwnThread.run("paiban-terms", rows::makeAll);
        return of(problem.rules(), frame, rows);
    }

    private static OnceAsked<List<RowTerm>> rows(RuleBook rules, Frame frame) {
        return new OnceAsked<>(frame.agents(), agent -> rowTerms(rules, frame, agent));
    }

    private static List<RowTerm> rowTerms(RuleBook rules, Frame frame, int agent) {
        return rules.rowRules()
                .filter(rule -> rule.head().scope().includes(frame.agent(agent)))
                .map(rule -> {
                    RowAutomaton automaton = rule.automaton(frame, agent);
                    return new RowTerm(rule, automaton, frame.startState(automaton, agent));
                })
                .toList();
    }

    /** The same with only the rules up to a level. */
    public Terms upTo(Level level) {
        List<List<RowTerm>> some = rows.stream()
                .map(terms -> terms.stream()
                        .filter(term -> term.rule().head().level().isUpTo(level))
                        .toList())
                .toList();
        List<ColumnTerm> fewer = columns.stream()
                .filter(term -> term.rule().head().level().isUpTo(level))
                .toList();
        return new Terms(rules.upTo(level), frame, some, fewer);
    }

    /**
     * The must rules alone, where some of their terms give way.
     *
     * @param rows whether a rule gives way for an agent, by the agent's index
     * @param columns whether a count gives way, by its index
     * @param areWished whether what gives way is still asked for, at the level should; otherwise it is left out
     */
    public Terms eased(BiPredicate<Integer, RowTerm> rows, IntPredicate columns, boolean areWished) {
        Map<String, Rule> book = new LinkedHashMap<>();
        List<List<RowTerm>> easedRows = new ArrayList<>();
        for (int agent = 0; agent < frame.agents(); agent++) {
            List<RowTerm> terms = new ArrayList<>();
            for (RowTerm term : rows(agent)) {
                boolean gives = rows.test(agent, term);
                if (isMust(term.rule()) && (areWished || !gives)) {
                    RowRule rule = gives ? Eased.of(term.rule()) : term.rule();
                    book.putIfAbsent(rule.head().id(), rule);
                    terms.add(new RowTerm(rule, term.automaton(), term.start()));
                }
            }
            easedRows.add(terms);
        }
        List<ColumnTerm> easedColumns = new ArrayList<>();
        for (int i = 0; i < columns().size(); i++) {
            ColumnTerm term = columns().get(i);
            boolean gives = columns.test(i);
            if (isMust(term.rule()) && (areWished || !gives)) {
                ColumnRule rule = gives ? Eased.of(term.rule()) : term.rule();
                book.putIfAbsent(rule.head().id(), rule);
                easedColumns.add(new ColumnTerm(rule, term.tally()));
            }
        }
        return new Terms(new RuleBook(List.copyOf(book.values())), frame, easedRows, easedColumns);
    }

    private static boolean isMust(Rule rule) {
        return rule.head().level() == Level.MUST;
    }

    /** The rules. */
    public RuleBook rules() {
        return rules;
    }

    /** The month, numbered. */
    public Frame frame() {
        return frame;
    }

    /** The row terms of an agent. */
    public List<RowTerm> rows(int agent) {
        return rows.get(agent);
    }

    /** The column terms. */
    public List<ColumnTerm> columns() {
        return columns;
    }
}
