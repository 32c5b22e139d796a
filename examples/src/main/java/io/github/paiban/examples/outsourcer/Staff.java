package io.github.paiban.examples.outsourcer;

import static io.github.paiban.examples.outsourcer.Shop.AFTERSALE;
import static io.github.paiban.examples.outsourcer.Shop.PRESALE;

import io.github.paiban.model.Agent;
import io.github.paiban.model.AgentBuilder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The people: in each shop a leader of both queues, then the agents of each queue. The first of a queue is a senior who
 * can take the late duty; the last of a large one works part time; some are new, some leave, some help out next door.
 */
final class Staff {
    /** The skill of those who stay until the last customer has gone. */
    static final String LATE_DUTY = "值班";
    /** The skill of those who may accompany a trainee. */
    static final String MENTOR = "带教";
    /** The skill that marks a trainee. */
    static final String TRAINEE = "新人";

    private static final int LARGE = 6;
    private static final int VERY_LARGE = 8;

    private final ChineseNames names = new ChineseNames(20260901);
    private final List<Agent> agents = new ArrayList<>();

    private Staff() {}

    /** All 120, in order of their numbers. */
    static List<Agent> all() {
        Staff staff = new Staff();
        for (Shop shop : Shop.ALL) {
            staff.addLeader(shop);
            staff.addQueue(shop, PRESALE);
            staff.addQueue(shop, AFTERSALE);
        }
        return List.copyOf(staff.agents);
    }

    private void addLeader(Shop shop) {
        agents.add(next(shop).skills(PRESALE, AFTERSALE, LATE_DUTY, MENTOR).build());
    }

    private void addQueue(Shop shop, String queue) {
        int count = shop.agents(queue);
        for (int i = 0; i < count; i++) {
            AgentBuilder agent = next(shop).skills(queue);
            if (i == 0) {
                agent.skills(LATE_DUTY, MENTOR);
            }
            if (i == 2 && count < VERY_LARGE && queue.equals(PRESALE)) {
                agent.shops(shop.neighbour().name());
            }
            partTime(agent, i, count);
            comingAndGoing(agent, shop, queue, i);
            agents.add(agent.build());
        }
    }

    private AgentBuilder next(Shop shop) {
        String number = String.format("%04d", agents.size() + 1);
        return Agent.builder(number).name(names.next()).team(shop.team()).shops(shop.name());
    }

    private static void partTime(AgentBuilder agent, int i, int count) {
        if (count >= LARGE && i == count - 1) {
            agent.contract(0.5);
        }
        if (count >= VERY_LARGE && i == count - 2) {
            agent.contract(0.6);
        }
    }

    private static void comingAndGoing(AgentBuilder agent, Shop shop, String queue, int i) {
        int number = Shop.ALL.indexOf(shop);
        boolean presale = queue.equals(PRESALE);
        if (presale && i == 3 && number % 2 == 0) {
            agent.skills(TRAINEE).hired(LocalDate.of(2026, 8, 17).plusDays(number * 4L));
        }
        if (!presale && i == 1 && number % 3 == 1) {
            agent.leaves(LocalDate.of(2026, 9, 16).plusDays(number));
        }
        if (!presale && i == 3 && number % 4 == 0) {
            agent.hired(LocalDate.of(2026, 9, 3).plusDays(number));
        }
    }
}
