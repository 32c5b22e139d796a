package io.github.paiban.report;

import io.github.paiban.feasibility.Proof;
import io.github.paiban.model.Roster;
import io.github.paiban.rotation.OwnRhythm;
import io.github.paiban.rotation.PatternLayout;
import io.github.paiban.rotation.Stability;
import io.github.paiban.rules.Audit;
import io.github.paiban.rules.Breach;
import io.github.paiban.rules.Frame;
import io.github.paiban.rules.Kpis;
import io.github.paiban.rules.Level;
import io.github.paiban.rules.RosterProblem;
import io.github.paiban.rules.Score;
import io.github.paiban.simulation.ServiceOutlook;
import io.github.paiban.staffing.Workload;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A roster with all that is to be said of it.
 *
 * @param problem the month and its rules
 * @param roster the roster
 * @param score its cost
 * @param breaches everything that costs
 * @param proofs what cannot be kept whatever the roster
 * @param kpis the roster in figures
 * @param service the service to be expected; null where no volumes are known
 * @param stability how far it follows a pattern or the rhythms before it; null where there is neither
 */
public record Judgement(
        RosterProblem problem,
        Roster roster,
        Score score,
        List<Breach> breaches,
        List<Proof> proofs,
        Kpis kpis,
        @Nullable ServiceOutlook service,
        @Nullable Stability stability) {
    public Judgement {
        breaches = List.copyOf(breaches);
        proofs = List.copyOf(proofs);
    }

    /** Adds the figures to what an audit found. */
    public static Judgement of(RosterProblem problem, Roster roster, Audit.Findings findings, List<Proof> proofs) {
        Frame frame = Frame.of(problem.month());
        Kpis kpis = Kpis.of(frame, frame.grid(roster));
        return new Judgement(problem, roster, findings.score(), findings.breaches(), proofs, kpis, null, null);
    }

    /** The same with the service that the roster will give to a workload; null for none. */
    public Judgement serving(@Nullable Workload workload) {
        ServiceOutlook outlook =
                workload == null || workload.isEmpty() ? null : ServiceOutlook.of(problem.month(), roster, workload);
        return new Judgement(problem, roster, score, breaches, proofs, kpis, outlook, stability);
    }

    /**
     * The same with how far the roster follows a pattern.
     *
     * @param layout the pattern; null for the rhythms of the months before, where enough is known of them
     */
    public Judgement following(@Nullable PatternLayout layout) {
        Stability followed = layout == null ? rhythm() : Stability.of(problem, roster, layout);
        return new Judgement(problem, roster, score, breaches, proofs, kpis, service, followed);
    }

    private @Nullable Stability rhythm() {
        Stability known = Stability.of(problem, roster, OwnRhythm.of(problem.month()));
        return known.agents().isEmpty() ? null : known;
    }

    /** Whether no must rule is broken. */
    public boolean isLegal() {
        return score.isLegal();
    }

    /** The breaches of a level, in the order in which they were found. */
    public List<Breach> at(Level level) {
        return breaches.stream().filter(breach -> breach.level() == level).toList();
    }

    /** What each rule costs, in the order of the rule book. */
    public List<RuleCost> ruleCosts() {
        return RuleCost.of(problem.rules(), breaches);
    }
}
