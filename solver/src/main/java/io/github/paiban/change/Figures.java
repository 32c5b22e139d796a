package io.github.paiban.change;

import io.github.paiban.rules.FairShares;
import io.github.paiban.rules.Frame;
import io.github.paiban.rules.RuleBook;
import io.github.paiban.rules.Scope;
import io.github.paiban.rules.row.FairShare;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** The figures of two rosters side by side: hours, nights, weekends, rests, fair shares, by agent and by team. */
final class Figures {
    private final Frame frame;
    private final int[][] before;
    private final int[][] after;
    private final List<AgentFigures> old;
    private final List<AgentFigures> now;
    private final List<FairDays> fairDays;

    Figures(Frame frame, RuleBook rules, int[][] before, int[][] after) {
        this.frame = frame;
        this.before = before;
        this.after = after;
        FairShares shares = FairShares.of(frame, Scope.ALL);
        this.old = IntStream.range(0, frame.agents())
                .mapToObj(agent -> AgentFigures.of(frame, shares, agent, before[agent]))
                .toList();
        this.now = IntStream.range(0, frame.agents())
                .mapToObj(agent -> Arrays.equals(before[agent], after[agent])
                        ? old.get(agent)
                        : AgentFigures.of(frame, shares, agent, after[agent]))
                .toList();
        this.fairDays = rules.rowRules()
                .filter(FairShare.class::isInstance)
                .map(rule -> FairDays.of(frame, (FairShare) rule))
                .toList();
    }

    /** The agents with a cell that is different, in the order of the month. */
    List<AgentChange> agents() {
        return IntStream.range(0, frame.agents())
                .filter(agent -> !Arrays.equals(before[agent], after[agent]))
                .mapToObj(this::agent)
                .toList();
    }

    private AgentChange agent(int agent) {
        int cells = (int) IntStream.range(0, frame.days())
                .filter(day -> before[agent][day] != after[agent][day])
                .count();
        List<ShareChange> shares = fairDays.stream()
                .filter(share -> share.includes(agent))
                .map(share -> share.change(agent, before[agent], after[agent]))
                .toList();
        return new AgentChange(frame.agent(agent).id(), cells, old.get(agent), now.get(agent), shares);
    }

    /** Everybody first, then each team where there are several, by name. */
    List<TeamChange> teams() {
        List<TeamChange> teams = new ArrayList<>();
        teams.add(team("", agent -> true));
        List<String> names = frame.month().agents().stream()
                .map(agent -> agent.team())
                .distinct()
                .sorted()
                .toList();
        if (names.size() > 1) {
            names.stream()
                    .filter(name -> !name.isEmpty())
                    .forEach(name -> teams.add(
                            team(name, agent -> frame.agent(agent).team().equals(name))));
        }
        return teams;
    }

    private TeamChange team(String name, IntPredicate belongs) {
        int[] members = IntStream.range(0, frame.agents()).filter(belongs).toArray();
        int[] alike = Arrays.stream(members).filter(this::isFullTime).toArray();
        return new TeamChange(
                name,
                members.length,
                TeamFigures.of(pick(old, members), pick(old, alike)),
                TeamFigures.of(pick(now, members), pick(now, alike)));
    }

    private boolean isFullTime(int agent) {
        return frame.agent(agent).contract() == 1 && frame.presentDays(agent) == frame.days();
    }

    private static List<AgentFigures> pick(List<AgentFigures> all, int[] indexes) {
        return Arrays.stream(indexes).mapToObj(all::get).toList();
    }
}
