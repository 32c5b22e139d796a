package io.github.paiban.feasibility.agent;

import io.github.paiban.feasibility.Situation;
import io.github.paiban.feasibility.path.RowSearch;
import io.github.paiban.feasibility.path.RowSearch.Result;
import io.github.paiban.feasibility.path.RowSearch.Verdict;
import io.github.paiban.feasibility.path.RowSpace;
import io.github.paiban.rules.Frame;
import io.github.paiban.rules.Limits;
import io.github.paiban.rules.Terms.RowTerm;
import io.github.paiban.rules.Window;
import io.github.paiban.rules.row.EqualHours;
import io.github.paiban.rules.row.Hours;
import io.github.paiban.rules.row.Overtime;
import io.github.paiban.rules.row.RollingHours;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Looks for agents whom their must rules leave no row, and for the smallest set of rules that does it. Bounded by a
 * number of states looked at; what takes more is passed over. Not safe for use by several threads.
 */
final class ConflictSearch {
    /** States looked at for one question. */
    static final int STATES_OF_ONE_QUESTION = 6_000;
    /** States looked at for all questions of a problem. */
    static final int STATES_OF_ALL = 600_000;

    private final Situation situation;
    private final Frame frame;
    private final Set<List<String>> found = new LinkedHashSet<>();
    private int statesLeft = STATES_OF_ALL;

    ConflictSearch(Situation situation) {
        this.situation = situation;
        this.frame = situation.frame();
    }

    /** The conflicts, at most one for an agent, in the order of the agents. */
    List<Conflict> conflicts() {
        List<Conflict> conflicts = new ArrayList<>();
        for (int agent = 0; agent < frame.agents() && statesLeft > 0; agent++) {
            find(agent).ifPresent(conflicts::add);
        }
        return conflicts;
    }

    private Optional<Conflict> find(int agent) {
        List<RowTerm> all = situation.must(agent);
        Verdict verdict = ask(agent, all).verdict();
        if (verdict == Verdict.POSSIBLE) {
            return Optional.empty();
        }
        return knownConflict(agent)
                .or(() -> verdict == Verdict.IMPOSSIBLE ? Optional.of(smallest(agent, all)) : partly(agent, all));
    }

    /** What forbids every row to one agent often does so to the next. */
    private Optional<Conflict> knownConflict(int agent) {
        for (List<String> ids : found) {
            List<RowTerm> terms = situation.must(agent).stream()
                    .filter(term -> ids.contains(term.rule().head().id()))
                    .toList();
            Result result = ask(agent, terms);
            if (terms.size() == ids.size() && result.verdict() == Verdict.IMPOSSIBLE) {
                return Optional.of(new Conflict(agent, terms, result.daysKept()));
            }
        }
        return Optional.empty();
    }

    private Conflict smallest(int agent, List<RowTerm> conflicting) {
        List<RowTerm> terms = new ArrayList<>(conflicting);
        for (RowTerm term : conflicting) {
            List<RowTerm> fewer = new ArrayList<>(terms);
            fewer.remove(term);
            if (ask(agent, fewer).verdict() == Verdict.IMPOSSIBLE) {
                terms = fewer;
            }
        }
        Conflict conflict = new Conflict(agent, terms, ask(agent, terms).daysKept());
        found.add(conflict.ruleIds());
        return conflict;
    }

    /** Where all rules together are too much to follow: those without hours, then the hours that these leave. */
    private Optional<Conflict> partly(int agent, List<RowTerm> all) {
        List<RowTerm> few = all.stream().filter(term -> !isAboutHours(term)).toList();
        if (ask(agent, few).verdict() == Verdict.IMPOSSIBLE) {
            return Optional.of(smallest(agent, few));
        }
        return all.stream()
                .filter(term -> isOutside(agent, few, term))
                .findFirst()
                .map(term -> smallestBeside(agent, few, term));
    }

    private static boolean isAboutHours(RowTerm term) {
        return term.rule() instanceof Hours
                || term.rule() instanceof RollingHours
                || term.rule() instanceof Overtime
                || term.rule() instanceof EqualHours;
    }

    /** Whether the paid minutes that some rules leave all break a rule about the hours of the period. */
    private boolean isOutside(int agent, List<RowTerm> few, RowTerm term) {
        if (!(term.rule() instanceof Hours hours) || hours.per() != Window.PERIOD) {
            return false;
        }
        Limits limits = hours.limitsFor(frame, agent);
        statesLeft -= STATES_OF_ONE_QUESTION;
        return new Conflict(agent, few, 0)
                .findRange(frame, term, (day, duty) -> frame.duties().paidMinutes(duty))
                .map(range -> range[1] < limits.least() || range[0] > limits.most())
                .orElse(false);
    }

    private Conflict smallestBeside(int agent, List<RowTerm> few, RowTerm hours) {
        List<RowTerm> terms = new ArrayList<>(few);
        for (RowTerm term : few) {
            terms.remove(term);
            if (!isOutside(agent, terms, hours)) {
                terms.add(term);
            }
        }
        terms.add(hours);
        return new Conflict(agent, terms, frame.days());
    }

    private Result ask(int agent, List<RowTerm> terms) {
        int limit = Math.min(STATES_OF_ONE_QUESTION, statesLeft);
        Result result = RowSearch.search(RowSpace.of(frame, agent, terms), limit);
        statesLeft -= result.states();
        return result;
    }
}
