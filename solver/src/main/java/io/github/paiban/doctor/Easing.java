package io.github.paiban.doctor;

import io.github.paiban.model.Request;
import io.github.paiban.model.Roster;
import io.github.paiban.rules.Audit;
import io.github.paiban.rules.Breach;
import io.github.paiban.rules.Duties;
import io.github.paiban.rules.Level;
import io.github.paiban.rules.RosterProblem;
import io.github.paiban.rules.Rule;
import io.github.paiban.rules.Terms;
import io.github.paiban.rules.row.Availability;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Makes rosters of a month in which some demands may give way, and says what they break in truth. */
final class Easing {
    private final RosterProblem problem;
    private final Terms terms;
    private final RosterSearch search;
    private final Oracle clock;

    /**
     * For a month.
     *
     * @param clock says how much time is left
     */
    Easing(RosterProblem problem, Terms terms, RosterSearch search, Oracle clock) {
        this.problem = problem;
        this.terms = terms;
        this.search = search;
        this.clock = clock;
    }

    /**
     * A roster that keeps all must rules but some.
     *
     * @param given demands that may give way
     * @param areWished whether they are kept as far as can be
     */
    Roster roster(Collection<Piece> given, boolean areWished) {
        Set<String> rows = new LinkedHashSet<>();
        Set<Integer> columns = new LinkedHashSet<>();
        for (Piece piece : given) {
            switch (piece) {
                case Piece.Row row -> rows.add(key(row.agent(), row.group()));
                case Piece.Count count -> columns.add(count.term());
                case Piece.Leave leave -> {
                    // No leave any more: see working().
                }
            }
        }
        Terms eased = Terms.of(working(given))
                .eased(
                        (agent, term) ->
                                rows.contains(key(agent, term.rule().head().id())),
                        columns::contains,
                        areWished);
        Roster found = search.search(eased, clock.timeLeft());
        return onLeaveAgain(found);
    }

    private static String key(int agent, String rule) {
        return agent + " " + rule;
    }

    /** The month in which leave that gives way may be worked. */
    private RosterProblem working(Collection<Piece> given) {
        List<Request> requests = problem.month().requests().stream()
                .filter(request -> request.kind() != Request.Kind.LEAVE
                        || given.stream().noneMatch(piece -> frees(piece, request)))
                .toList();
        return new RosterProblem(problem.month().withRequests(requests), problem.rules());
    }

    private boolean frees(Piece piece, Request request) {
        return piece instanceof Piece.Leave leave
                && terms.frame().agent(leave.agent()).id().equals(request.agent())
                && !request.date().isBefore(leave.from())
                && !request.date().isAfter(leave.to());
    }

    /** Whoever is off on a day of approved leave has that leave. */
    private Roster onLeaveAgain(Roster found) {
        int[][] grid = terms.frame().grid(found);
        for (int agent = 0; agent < grid.length; agent++) {
            for (int day = 0; day < grid[agent].length; day++) {
                if (grid[agent][day] == Duties.OFF && terms.frame().isOnLeave(agent, day)) {
                    grid[agent][day] = Duties.LEAVE;
                }
            }
        }
        return terms.frame().roster(grid);
    }

    /** The demands that a roster breaks; leave day by day. */
    Set<Piece> broken(Roster roster) {
        int[][] grid = terms.frame().grid(roster);
        Set<Piece> broken = new LinkedHashSet<>();
        for (int agent = 0; agent < grid.length; agent++) {
            for (Terms.RowTerm term : terms.rows(agent)) {
                boolean isBroken = isMust(term.rule()) && term.cost(grid[agent]) > 0;
                if (isBroken && term.rule() instanceof Availability) {
                    broken.addAll(workedLeave(agent, grid[agent]));
                } else if (isBroken) {
                    broken.add(new Piece.Row(term.rule().head().id(), agent));
                }
            }
        }
        for (int i = 0; i < terms.columns().size(); i++) {
            Terms.ColumnTerm term = terms.columns().get(i);
            if (isMust(term.rule()) && term.tally().curve().at(term.tally().count(grid)) > 0) {
                broken.add(new Piece.Count(term.rule().head().id(), i));
            }
        }
        return broken;
    }

    private List<Piece> workedLeave(int agent, int[] row) {
        List<Piece> worked = new ArrayList<>();
        for (int day = 0; day < row.length; day++) {
            if (terms.frame().isOnLeave(agent, day) && Duties.isWork(row[day])) {
                LocalDate date = terms.frame().date(day);
                worked.add(new Piece.Leave(agent, date, date));
            }
        }
        return worked;
    }

    private static boolean isMust(Rule rule) {
        return rule.head().level() == Level.MUST;
    }

    /** The breaches of must rules in a roster. */
    List<Breach> breaches(Roster roster) {
        return Audit.of(terms).judge(roster).at(Level.MUST);
    }
}
