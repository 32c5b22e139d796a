package io.github.paiban.rules;

import io.github.paiban.model.Requirement;
import io.github.paiban.model.Requirement.Group;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Spreads lines of demand over those who can meet them, by contract and presence, and adds up the part of some agents. */
final class Spread {
    private final Frame frame;
    private final int[] agents;
    private final Map<Group, Double> partOfGroup = new HashMap<>();
    /** The duties that each agent of the month has the skills for. */
    private final int[][] skilled;

    /**
     * The part of some agents.
     *
     * @param agents their indexes
     */
    Spread(Frame frame, int[] agents) {
        this.frame = frame;
        this.agents = agents;
        this.skilled =
                IntStream.range(0, frame.agents()).mapToObj(this::skilled).toArray(int[][]::new);
    }

    private int[] skilled(int agent) {
        return IntStream.range(Duties.FIRST_WORK, frame.duties().size())
                .filter(duty ->
                        frame.agent(agent).skills().containsAll(frame.duties().skills(duty)))
                .toArray();
    }

    /** Their part of the people needed on a shift of a day. */
    double people(List<Requirement> ofDay, String shift) {
        return greatest(
                ofDay.stream().filter(each -> shift.equals(each.shift())).toList(), Requirement::need);
    }

    /** Their part of the person-minutes needed in the intervals of a day. */
    double personMinutes(List<Requirement> ofDay) {
        Map<List<Integer>, List<Requirement>> byInterval =
                ofDay.stream().collect(Collectors.groupingBy(each -> List.of(each.fromMinute(), each.toMinute())));
        return sum(
                byInterval.values(),
                lines -> greatest(lines, each -> each.need() * (each.toMinute() - each.fromMinute())));
    }

    private double greatest(List<Requirement> lines, ToDoubleFunction<Requirement> amount) {
        ToDoubleFunction<Requirement> part = line -> amount.applyAsDouble(line) * part(line.group());
        double all = lines.stream()
                .filter(line -> line.group().equals(Group.ALL))
                .mapToDouble(part)
                .max()
                .orElse(0);
        double parts = lines.stream()
                .filter(line -> line.group().shop() != null || line.group().queue() != null)
                .mapToDouble(part)
                .sum();
        double skilled = lines.stream()
                .filter(line -> line.group().skill() != null)
                .mapToDouble(part)
                .max()
                .orElse(0);
        return Math.max(all, Math.max(parts, skilled));
    }

    private static <T> double sum(Collection<T> items, ToDoubleFunction<T> amount) {
        return items.stream().mapToDouble(amount).sum();
    }

    private double part(Group group) {
        return partOfGroup.computeIfAbsent(group, this::partOf);
    }

    private double partOf(Group group) {
        double[] weights = IntStream.range(0, frame.agents())
                .mapToDouble(agent -> canMeet(group, agent) ? ExpectedWork.weight(frame, agent) : 0)
                .toArray();
        double everyone = Arrays.stream(weights).sum();
        return everyone == 0
                ? 0
                : Arrays.stream(agents).mapToDouble(agent -> weights[agent]).sum() / everyone;
    }

    private boolean canMeet(Group group, int agent) {
        for (int duty : skilled[agent]) {
            if (Demand.belongs(frame, group, agent, duty)) {
                return true;
            }
        }
        return false;
    }
}
