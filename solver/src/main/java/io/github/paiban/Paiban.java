package io.github.paiban;

import io.github.paiban.doctor.Diagnosis;
import io.github.paiban.doctor.Doctor;
import io.github.paiban.doctor.Effort;
import io.github.paiban.explain.CellExplanation;
import io.github.paiban.explain.Explainer;
import io.github.paiban.feasibility.Proof;
import io.github.paiban.model.Roster;
import io.github.paiban.repair.RepairAnswer;
import io.github.paiban.repair.RepairRequest;
import io.github.paiban.repair.RepairSearch;
import io.github.paiban.rostering.Homecoming;
import io.github.paiban.rostering.ProgressListener;
import io.github.paiban.rostering.SearchResult;
import io.github.paiban.rostering.SolveOptions;
import io.github.paiban.rostering.timefold.TimefoldRostering;
import io.github.paiban.rules.Audit;
import io.github.paiban.rules.RosterProblem;
import io.github.paiban.rules.Terms;
import java.time.LocalDate;
import java.util.List;

/**
 * The library's front door: makes rosters, judges them, and says what cannot be kept.
 *
 * <p>All methods are pure functions of their arguments, need no files, and may be called by several threads at once.
 */
public final class Paiban {
    /** Rebuilding steps of one of the rosters that a diagnosis asks for. */
    private static final int STEPS_OF_A_DIAGNOSIS = 1_000;

    private Paiban() {}

    /**
     * Makes a roster; blocks until the options end the search.
     *
     * <p>If no legal roster was found, the result is the best one found, with its breaches and proofs.
     */
    public static RosterResult roster(RosterProblem problem, SolveOptions options, ProgressListener listener) {
        Terms terms = Terms.of(problem);
        ProofsAhead proofs = ProofsAhead.begin(terms);
        SearchResult found = TimefoldRostering.solve(terms, options, listener);
        return result(terms, found, found.roster(), proofs);
    }

    /**
     * Makes a roster from one that is there already: the search begins with it, and whatever it changed goes back where
     * that costs nothing. Cells that must stay are pins of the problem.
     *
     * @param start a roster of the problem's period and agents, legal or not
     */
    public static RosterResult rosterNear(
            RosterProblem problem, Roster start, SolveOptions options, ProgressListener listener) {
        Terms terms = Terms.of(problem);
        ProofsAhead proofs = ProofsAhead.begin(terms);
        SearchResult first = TimefoldRostering.solve(terms, options.withStart(start), listener);
        SearchResult found = SecondLook.after(first, terms, options, listener);
        return result(terms, found, Homecoming.bring(terms, found.roster(), start), proofs);
    }

    private static RosterResult result(Terms terms, SearchResult found, Roster roster, ProofsAhead proofs) {
        Audit.Findings findings = Audit.of(terms).judge(roster);
        return new RosterResult(
                roster,
                findings.score(),
                findings.breaches(),
                proofs.found(),
                found.certificate(),
                found.stopReason(),
                found.elapsed(),
                found.steps());
    }

    /** Makes a roster with the default options, silently. */
    public static RosterResult roster(RosterProblem problem) {
        return roster(problem, SolveOptions.defaults(), ProgressListener.NONE);
    }

    /** Judges any roster of the problem's period, however it was made. */
    public static Audit.Findings check(RosterProblem problem, Roster roster) {
        return Audit.of(problem).judge(roster);
    }

    /** What cannot be kept, with the arithmetic; empty where nothing speaks against the problem. */
    public static List<Proof> prove(RosterProblem problem) {
        return Proofs.of(Terms.of(problem));
    }

    /**
     * Whether a month can be kept at all; if not, which must rules contradict each other and what would help, each remedy
     * with a roster that shows it.
     */
    public static Diagnosis diagnose(RosterProblem problem, Effort effort) {
        SolveOptions options = SolveOptions.defaults()
                .withSeed(effort.seed())
                .withThreads(1)
                .withStepLimit(STEPS_OF_A_DIAGNOSIS)
                .withNanoClock(effort.nanoClock());
        return Doctor.examine(
                problem,
                effort,
                (terms, time) -> TimefoldRostering.solve(
                                terms, options.withTimeLimit(time).withUnimprovedLimit(time), ProgressListener.NONE)
                        .roster());
    }

    /**
     * Why a cell of a roster is as it is: what each other duty would have cost and which rule forbids it. For many cells
     * of one roster, {@link Explainer} reads the problem only once.
     *
     * @param agent the agent's id
     * @param date a day of the period
     * @throws IllegalArgumentException where there is no such agent or day
     */
    public static CellExplanation explain(RosterProblem problem, Roster roster, String agent, LocalDate date) {
        return Explainer.of(problem, roster).cell(agent, date);
    }

    /**
     * What can be done where somebody is absent or late, or the demand changes, after a roster was published: up to three
     * ways, the best one first. The published roster stays as far as it can.
     */
    public static RepairAnswer repair(RepairRequest request) {
        return RepairSearch.search(request);
    }
}
