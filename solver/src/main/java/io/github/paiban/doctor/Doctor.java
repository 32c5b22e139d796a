package io.github.paiban.doctor;

import io.github.paiban.doctor.Diagnosis.Verdict;
import io.github.paiban.doctor.Oracle.Answer;
import io.github.paiban.model.Roster;
import io.github.paiban.rules.Audit;
import io.github.paiban.rules.RosterProblem;
import io.github.paiban.rules.Terms;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Says whether a month can be kept at all, and if not, why and what would help. */
public final class Doctor {
    /** How much of the time goes into what contradicts what; the rest is for what would help. */
    private static final double SHARE_FOR_CAUSES = 0.5;

    private Doctor() {}

    /** Examines a month. */
    public static Diagnosis examine(RosterProblem problem, Effort effort) {
        long begin = effort.nanoClock().getAsLong();
        Terms terms = Terms.of(problem);
        Oracle oracle = new Oracle(terms, effort);
        List<Piece> all = Pieces.of(terms);
        Optional<Roster> legal = oracle.find(all, List.of())
                .map(found -> terms.frame().roster(found.grid()))
                .filter(roster -> Audit.of(terms).judge(roster).score().isLegal());
        if (legal.isPresent()) {
            return new Diagnosis(Verdict.KEEPABLE, legal.get(), List.of(), List.of(), true, since(begin, effort));
        }
        if (oracle.ask(all) != Answer.IMPOSSIBLE) {
            return new Diagnosis(Verdict.UNKNOWN, null, List.of(), List.of(), false, since(begin, effort));
        }
        Oracle causes = new Oracle(terms, oracle.rest(effort, SHARE_FOR_CAUSES));
        List<Contradiction> contradictions = new ContradictionSearch(causes).find(all);
        List<Remedy> remedies = new RemedySearch(problem, terms, oracle, effort).find(all, contradictions);
        boolean isComplete = causes.hasTime() && oracle.hasTime();
        return new Diagnosis(Verdict.CONTRADICTORY, null, contradictions, remedies, isComplete, since(begin, effort));
    }

    private static Duration since(long begin, Effort effort) {
        return Duration.ofNanos(effort.nanoClock().getAsLong() - begin);
    }
}
