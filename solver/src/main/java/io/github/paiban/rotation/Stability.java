package io.github.paiban.rotation;

import io.github.paiban.explain.Alternative;
import io.github.paiban.explain.Explainer;
import io.github.paiban.explain.RuleChange;
import io.github.paiban.model.Agent;
import io.github.paiban.model.Duty;
import io.github.paiban.model.Roster;
import io.github.paiban.model.ShopMonth;
import io.github.paiban.rules.Level;
import io.github.paiban.rules.RosterProblem;
import io.github.paiban.rules.row.FollowPattern;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How far a roster follows a pattern: cells under contract and not on leave, of all who have one.
 *
 * @param agents each who follows the pattern
 */
public record Stability(List<OfAgent> agents) {
    public Stability {
        agents = List.copyOf(agents);
    }

    /**
     * How far one agent's row follows.
     *
     * @param agent the agent's id
     * @param team the team; empty for none
     * @param stand where the agent stands in the pattern
     * @param cells how many cells count
     * @param broken the days that differ
     */
    public record OfAgent(String agent, String team, PatternLayout.Stand stand, int cells, List<BrokenDay> broken) {
        public OfAgent {
            broken = List.copyOf(broken);
        }

        /** How many cells follow. */
        public int kept() {
            return cells - broken.size();
        }
    }

    /**
     * A day that differs from the pattern.
     *
     * @param date the day
     * @param pattern what the pattern has
     * @param duty what stands there
     * @param rules what the pattern's duty would break more than the duty that stands there: the rules of the most
     *     binding level; empty where it would break nothing
     */
    public record BrokenDay(LocalDate date, Duty pattern, Duty duty, List<String> rules) {
        public BrokenDay {
            rules = List.copyOf(rules);
        }
    }

    /** Compares a roster with a pattern laid onto its month. */
    public static Stability of(RosterProblem problem, Roster roster, PatternLayout layout) {
        Explainer explainer = Explainer.of(problem, roster);
        List<OfAgent> all = new ArrayList<>();
        for (Agent agent : problem.month().agents()) {
            PatternLayout.Stand stand = layout.stands().get(agent.id());
            if (stand != null) {
                all.add(of(problem.month(), roster, layout, explainer, agent, stand));
            }
        }
        return new Stability(all);
    }

    private static OfAgent of(
            ShopMonth month,
            Roster roster,
            PatternLayout layout,
            Explainer explainer,
            Agent agent,
            PatternLayout.Stand stand) {
        int cells = 0;
        List<BrokenDay> broken = new ArrayList<>();
        for (int day = 0; day < month.period().days(); day++) {
            LocalDate date = month.period().date(day);
            Duty duty = roster.duty(agent.id(), date);
            if (agent.isEmployedOn(date) && duty.kind() != Duty.Kind.LEAVE) {
                cells++;
                Duty pattern = layout.pattern().duty(stand.place(), date);
                if (!FollowPattern.follows(duty, pattern)) {
                    broken.add(new BrokenDay(date, pattern, duty, reasons(explainer, agent, date, pattern)));
                }
            }
        }
        return new OfAgent(agent.id(), agent.team(), stand, cells, broken);
    }

    private static List<String> reasons(Explainer explainer, Agent agent, LocalDate date, Duty pattern) {
        return explainer.cell(agent.id(), date).alternatives().stream()
                .filter(other -> other.duty().kind() != Duty.Kind.LEAVE)
                .filter(other -> FollowPattern.follows(other.duty(), pattern))
                .findFirst()
                .map(Stability::reasons)
                .orElse(List.of());
    }

    private static List<String> reasons(Alternative back) {
        for (Level level : Level.values()) {
            List<String> worse = back.changes().stream()
                    .filter(change -> change.level() == level && change.difference() > 0)
                    .map(RuleChange::rule)
                    .toList();
            if (!worse.isEmpty()) {
                return worse;
            }
        }
        return List.of();
    }

    /** How many cells count. */
    public int cells() {
        return agents.stream().mapToInt(OfAgent::cells).sum();
    }

    /** How many cells follow. */
    public int kept() {
        return agents.stream().mapToInt(OfAgent::kept).sum();
    }

    /** The share of cells that follow, 0 to 1; 1 where none counts. */
    public double share() {
        return share(kept(), cells());
    }

    /** The share of cells that follow in each team, by its name. */
    public Map<String, Double> shareOfTeams() {
        Map<String, int[]> sums = new LinkedHashMap<>();
        for (OfAgent agent : agents) {
            int[] sum = sums.computeIfAbsent(agent.team(), any -> new int[2]);
            sum[0] += agent.kept();
            sum[1] += agent.cells();
        }
        Map<String, Double> shares = new LinkedHashMap<>();
        sums.forEach((team, sum) -> shares.put(team, share(sum[0], sum[1])));
        return shares;
    }

    private static double share(int kept, int cells) {
        return cells == 0 ? 1 : (double) kept / cells;
    }
}
