package io.github.paiban.doctor;

import io.github.paiban.doctor.Diagnosis.Verdict;
import io.github.paiban.doctor.Oracle.Answer;
import io.github.paiban.model.Roster;
import io.github.paiban.rules.RosterProblem;
import io.github.paiban.rules.Terms;
import java.time.Duration;
import java.util.List;

/** Says whether a month can be kept at all, and if not, why and what would help. */
public final class Doctor {
    /** Work for the question whether all can be kept, where nothing else has settled it. */
    private static final double SECOND_LOOK = 15;
    /** Work for one question about what contradicts what. */
    private static final double LONGEST_QUESTION = 1;
    /** How much of the time goes into what contradicts what; the rest is for what would help. */
    private static final double SHARE_FOR_CAUSES = 0.5;

    private final RosterProblem problem;
    private final Effort effort;
    private final RosterSearch search;
    private final long begin;
    private final Terms terms;
    private final List<Piece> all;
    private final Oracle oracle;
    private final Easing easing;

    private Doctor(RosterProblem problem, Effort effort, RosterSearch search) {
        this.problem = problem;
        this.effort = effort;
        this.search = search;
        this.begin = effort.nanoClock().getAsLong();
        this.terms = Terms.of(problem);
        this.all = Pieces.of(terms);
        this.oracle = new Oracle(terms, effort);
        this.easing = new Easing(problem, terms, search, oracle);
    }

    /**
     * Examines a month.
     *
     * @param search makes rosters
     */
    public static Diagnosis examine(RosterProblem problem, Effort effort, RosterSearch search) {
        return new Doctor(problem, effort, search).examine();
    }

    private Diagnosis examine() {
        Roster nearest = easing.roster(List.of(), false);
        if (easing.breaches(nearest).isEmpty()) {
            return keepable(nearest);
        }
        Oracle causes = oracle.within(Span.all(terms.frame().days()), LONGEST_QUESTION, SHARE_FOR_CAUSES);
        List<Contradiction> found = new ContradictionSearch(terms, causes, easing, all).find();
        if (found.isEmpty()) {
            return undecided(nearest);
        }
        WaysOut ways = new WaysOut(terms, oracle);
        return diagnosis(Verdict.CONTRADICTORY, found.stream().map(ways::of).toList(), nearest, causes.hasTime());
    }

    /** Where no contradiction was found: the question as a whole once more, with more time. */
    private Diagnosis undecided(Roster nearest) {
        Roster legal = oracle.find(all, List.of(), SECOND_LOOK)
                .map(found -> terms.frame().roster(found.grid()))
                .filter(roster -> easing.breaches(roster).isEmpty())
                .orElse(null);
        if (legal != null) {
            return keepable(legal);
        }
        boolean isImpossible = oracle.known(all) == Answer.IMPOSSIBLE;
        return diagnosis(isImpossible ? Verdict.CONTRADICTORY : Verdict.UNKNOWN, List.of(), nearest, false);
    }

    private Diagnosis keepable(Roster roster) {
        return new Diagnosis(Verdict.KEEPABLE, roster, List.of(), List.of(), true, elapsed());
    }

    private Diagnosis diagnosis(
            Verdict verdict, List<Contradiction> contradictions, Roster nearest, boolean areAllFound) {
        List<Remedy> remedies = new RemedySearch(problem, terms, search, easing, oracle).find(contradictions, nearest);
        return new Diagnosis(verdict, null, contradictions, remedies, areAllFound && oracle.hasTime(), elapsed());
    }

    private Duration elapsed() {
        return Duration.ofNanos(effort.nanoClock().getAsLong() - begin);
    }
}
