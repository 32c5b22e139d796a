package io.github.paiban.rules.column;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paiban.model.Agent;
import io.github.paiban.model.Assignment;
import io.github.paiban.model.Requirement;
import io.github.paiban.model.Requirement.Group;
import io.github.paiban.model.Role;
import io.github.paiban.model.ShiftType;
import io.github.paiban.rules.Duties;
import io.github.paiban.rules.Frame;
import io.github.paiban.rules.RuleHead;
import io.github.paiban.rules.SmallShop;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Cover costs what counting heads in each single minute costs. */
final class CoverBruteForceTest {
    private static final int DAYS = 4;
    private static final List<Group> GROUPS = List.of(
            Group.ALL,
            new Group("senior", null, null),
            new Group(null, "presale", null),
            new Group(null, null, "A"),
            new Group("senior", null, "A"));

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void costsWhatCountingEachMinuteCosts(int seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Frame frame = frame(random);
        Cover cover = new Cover(RuleHead.should("cover", 1), 60, 120);
        for (int round = 0; round < 10; round++) {
            int[][] grid = grid(random, frame);
            long cost = cover.tallies(frame).stream()
                    .mapToLong(tally -> tally.curve().at(tally.count(grid)))
                    .sum();
            assertThat(cost).isEqualTo(bruteForce(frame, grid));
        }
    }

    private static long bruteForce(Frame frame, int[][] grid) {
        long cost = 0;
        for (Requirement requirement : frame.month().requirements()) {
            int day = frame.month().period().day(requirement.date());
            String shift = requirement.shift();
            if (shift == null) {
                for (int minute = requirement.fromMinute(); minute < requirement.toMinute(); minute++) {
                    cost += cost(requirement, heads(frame, grid, requirement.group(), null, day, minute), 1, 2);
                }
            } else {
                cost += cost(requirement, heads(frame, grid, requirement.group(), shift, day, 0), 60, 120);
            }
        }
        return cost;
    }

    private static long cost(Requirement requirement, int heads, long under, long over) {
        int missing = requirement.need() - heads;
        return missing > 0 ? missing * under : -missing * over;
    }

    private static int heads(Frame frame, int[][] grid, Group group, @Nullable String shift, int day, int minute) {
        int heads = 0;
        for (int a = 0; a < frame.agents(); a++) {
            for (int d = -1; d < frame.days(); d++) {
                int duty = d < 0 ? frame.history(a, d) : grid[a][d];
                if (duty < Duties.FIRST_WORK || !isMember(frame, group, a, duty)) {
                    continue;
                }
                ShiftType type = frame.duties().shift(duty);
                int at = (day - d) * 1440 + minute;
                boolean there = shift == null
                        ? at >= type.startMinute() && at < type.endMinute()
                        : d == day && type.id().equals(shift);
                heads += there ? 1 : 0;
            }
        }
        return heads;
    }

    private static boolean isMember(Frame frame, Group group, int agent, int duty) {
        Agent someone = frame.agent(agent);
        Role role = frame.duties().findRole(duty);
        String bound = role == null ? null : role.queue();
        String queue = group.queue();
        boolean takes = queue == null || (bound == null ? someone.skills().contains(queue) : queue.equals(bound));
        return takes
                && (group.skill() == null || someone.skills().contains(group.skill()))
                && (group.shop() == null
                        || someone.shops().isEmpty()
                        || someone.shops().contains(group.shop()));
    }

    private static Frame frame(SplittableRandom random) {
        List<Agent> agents = new ArrayList<>();
        List<Assignment> history = new ArrayList<>();
        for (int a = 0; a < 6; a++) {
            var agent = Agent.builder("a" + a);
            for (String skill : List.of("senior", "presale")) {
                agent = random.nextBoolean() ? agent.skills(skill) : agent;
            }
            agent = random.nextBoolean() ? agent.shops(random.nextBoolean() ? "A" : "B") : agent;
            agents.add(agent.build());
            history.addAll(SmallShop.history("a" + a, random.nextBoolean() ? "O" : "."));
        }
        List<Requirement> requirements = new ArrayList<>();
        for (int r = 0; r < 25; r++) {
            requirements.add(requirement(random));
        }
        return Frame.of(SmallShop.month(DAYS, agents.toArray(Agent[]::new))
                .requirements(requirements)
                .history(history)
                .build());
    }

    private static Requirement requirement(SplittableRandom random) {
        Group group = GROUPS.get(random.nextInt(GROUPS.size()));
        var date = SmallShop.date(1 + random.nextInt(DAYS));
        int need = random.nextInt(5);
        if (random.nextInt(3) == 0) {
            return Requirement.onShift(date, random.nextBoolean() ? SmallShop.DAY : SmallShop.OVER, need)
                    .of(group);
        }
        int from = random.nextInt(60) * 30;
        return Requirement.during(date, from, from + 1 + random.nextInt(600), need)
                .of(group);
    }

    private static int[][] grid(SplittableRandom random, Frame frame) {
        int[][] grid = new int[frame.agents()][frame.days()];
        for (int[] row : grid) {
            for (int d = 0; d < row.length; d++) {
                row[d] = random.nextInt(frame.duties().size());
            }
        }
        return grid;
    }
}
