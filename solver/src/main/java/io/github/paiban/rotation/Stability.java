package io.github.paiban.rotation;

import io.github.paiban.model.Agent;
import io.github.paiban.model.Duty;
import io.github.paiban.model.Roster;
import io.github.paiban.rules.RosterProblem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How far a roster follows a pattern, or where there is none, the rhythm of each agent's own last months: cells under
 * contract and not on leave, of all who have one.
 *
 * @param agents each who has a pattern or a rhythm
 */
public record Stability(List<OfAgent> agents) {
    public Stability {
        agents = List.copyOf(agents);
    }

    /** Why a day differs. */
    public enum Reason {
        /** The agent is on leave; such days do not count. */
        LEAVE,
        /** Too few or too many would be there: cover, skills, roles, mentors. */
        DEMAND,
        /** A rule about the agent's own days. */
        RULE,
        /** The agent wished for something else. */
        WISH,
        /** Nothing speaks against the pattern's duty: a better search would have kept it. */
        NONE
    }

    /**
     * How far one agent's row follows.
     *
     * @param agent the agent's id
     * @param team the team; empty for none
     * @param stand where the agent stands in the pattern; null where there is none
     * @param rhythm the agent's own rhythm; null where there is a pattern
     * @param owed how many rests are owed at the month's end: worked where the pattern would have had a rest
     * @param cells how many cells count
     * @param broken the days that differ, those of leave among them
     */
    public record OfAgent(
            String agent,
            String team,
            PatternLayout.@Nullable Stand stand,
            @Nullable CyclicFit rhythm,
            int owed,
            int cells,
            List<BrokenDay> broken) {
        public OfAgent {
            broken = List.copyOf(broken);
        }

        /** How many cells follow. */
        public int kept() {
            return cells
                    - (int) broken.stream()
                            .filter(day -> day.reason != Reason.LEAVE)
                            .count();
        }
    }

    /**
     * A day that differs from the pattern.
     *
     * @param date the day
     * @param pattern what the pattern has
     * @param duty what stands there
     * @param reason why
     * @param rules what the pattern's duty would break more than the duty that stands there: the rules of the most
     *     binding level; empty where it would break nothing
     */
    public record BrokenDay(LocalDate date, Duty pattern, Duty duty, Reason reason, List<String> rules) {
        public BrokenDay {
            rules = List.copyOf(rules);
        }
    }

    /** Compares a roster with a pattern laid onto its month. */
    public static Stability of(RosterProblem problem, Roster roster, PatternLayout layout) {
        Map<String, List<Duty>> rows = layout.rows(problem.month().period());
        BrokenDays days = new BrokenDays(problem, roster);
        List<OfAgent> all = new ArrayList<>();
        for (Agent agent : problem.month().agents()) {
            PatternLayout.Stand stand = layout.stands().get(agent.id());
            if (stand != null) {
                List<Duty> row = rows.getOrDefault(agent.id(), List.of());
                int owed = (int)
                        layout.pattern().owed(stand.place(), problem.month().period()).stream()
                                .filter(date -> roster.duty(agent.id(), date).isWork())
                                .count();
                all.add(new OfAgent(
                        agent.id(), agent.team(), stand, null, owed, days.cells(agent), days.of(agent, row)));
            }
        }
        return new Stability(all);
    }

    /** Compares a roster with the rhythms of the months before it. */
    public static Stability of(RosterProblem problem, Roster roster, OwnRhythm rhythm) {
        Map<String, List<Duty>> rows = rhythm.rows(problem.month().period());
        BrokenDays days = new BrokenDays(problem, roster);
        List<OfAgent> all = new ArrayList<>();
        for (Agent agent : problem.month().agents()) {
            CyclicFit fit = rhythm.fits().get(agent.id());
            if (fit != null) {
                List<Duty> row = rows.getOrDefault(agent.id(), List.of());
                all.add(new OfAgent(agent.id(), agent.team(), null, fit, 0, days.cells(agent), days.of(agent, row)));
            }
        }
        return new Stability(all);
    }

    /** Whether it is about rhythms, there being no pattern. */
    public boolean isOfRhythms() {
        return agents.stream().anyMatch(agent -> agent.rhythm != null);
    }

    /** How many rests are owed in all. */
    public int owed() {
        return agents.stream().mapToInt(OfAgent::owed).sum();
    }

    /** How many days differ for each reason there is, in the order of reasons. */
    public Map<Reason, Integer> reasons() {
        Map<Reason, Integer> counts = new EnumMap<>(Reason.class);
        agents.forEach(agent -> agent.broken.forEach(day -> counts.merge(day.reason, 1, Integer::sum)));
        return counts;
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
