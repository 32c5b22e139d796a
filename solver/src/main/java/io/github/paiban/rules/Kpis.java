package io.github.paiban.rules;

import io.github.paiban.model.Request;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A roster in figures.
 *
 * @param neededMinutes person-minutes that the requirements ask for, all lines together
 * @param metMinutes how many of them are met; someone too many at one time does not make up for another
 * @param spreadMinutes the most paid minutes less the fewest, among full-time agents who are there all the period without
 *     leave; 0 where there are fewer than two
 * @param wishesAsked wishes, leave not among them
 * @param wishesGranted how many of them the roster grants
 * @param agents each agent's figures, in display order
 */
public record Kpis(
        long neededMinutes,
        long metMinutes,
        int spreadMinutes,
        int wishesAsked,
        int wishesGranted,
        List<AgentKpis> agents) {
    public Kpis {
        agents = List.copyOf(agents);
        if (metMinutes < 0 || metMinutes > neededMinutes || wishesGranted > wishesAsked) {
            throw new IllegalArgumentException(metMinutes + " of " + neededMinutes + " minutes and " + wishesGranted
                    + " of " + wishesAsked + " wishes cannot be.");
        }
    }

    /** The figures of duty indexes by agent and day. */
    public static Kpis of(Frame frame, int[][] grid) {
        long needed = 0;
        long met = 0;
        for (Need need : Demand.of(frame).needs()) {
            int there = Math.min(need.agents(), need.count(frame, grid));
            needed += (long) need.agents() * need.minutes();
            met += (long) there * need.minutes();
        }
        List<AgentKpis> agents = IntStream.range(0, frame.agents())
                .mapToObj(agent -> AgentKpis.of(frame, agent, grid[agent]))
                .toList();
        List<Request> wishes = wishes(frame);
        int granted = (int)
                wishes.stream().filter(wish -> isGranted(frame, grid, wish)).count();
        return new Kpis(needed, met, spread(frame, agents), wishes.size(), granted, agents);
    }

    /** The share of the person-time needed that is met, 0 to 1; 1 where nothing is needed. */
    public double coverShare() {
        return neededMinutes == 0 ? 1 : (double) metMinutes / neededMinutes;
    }

    private static int spread(Frame frame, List<AgentKpis> agents) {
        var minutes = IntStream.range(0, frame.agents())
                .filter(agent -> isFullTime(frame, agent))
                .map(agent -> agents.get(agent).paidMinutes())
                .summaryStatistics();
        return minutes.getCount() == 0 ? 0 : minutes.getMax() - minutes.getMin();
    }

    private static boolean isFullTime(Frame frame, int agent) {
        return frame.agent(agent).contract() == 1 && frame.presentDays(agent) == frame.days();
    }

    private static List<Request> wishes(Frame frame) {
        return frame.month().requests().stream()
                .filter(request -> request.kind() != Request.Kind.LEAVE)
                .toList();
    }

    /** Whether duty indexes by agent and day give what a wish asks for. */
    public static boolean isGranted(Frame frame, int[][] grid, Request wish) {
        return grants(
                frame,
                grid[frame.agentIndex(wish.agent())][frame.month().period().day(wish.date())],
                wish);
    }

    /** Whether a duty is what was asked for. */
    public static boolean grants(Frame frame, int duty, Request wish) {
        boolean works = Duties.isWork(duty);
        boolean worksShift = works && frame.duties().shift(duty).id().equals(wish.shift());
        return switch (wish.kind()) {
            case LEAVE, OFF -> !works;
            case ON -> works;
            case SHIFT -> worksShift;
            case NOT_SHIFT -> !worksShift;
        };
    }
}
