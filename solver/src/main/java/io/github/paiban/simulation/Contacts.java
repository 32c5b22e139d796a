package io.github.paiban.simulation;

import java.util.List;

/**
 * The customers of one replication: when they come, how often and how long they write and think. The same replication
 * of the same volumes has the same customers whatever the roster. Not safe for use by several threads.
 */
final class Contacts {
    private static final int VOLUME = 0;
    private static final int ARRIVALS = 1;

    private final List<ContactQueue> queues;
    private final Arrivals[] arrivals;
    private final RandomTime[] firstReply;
    private final RandomTime[] laterReply;
    private final RandomTime[] think;
    private final Draws draws = new Draws(0);

    Contacts(Scenario scenario, long seed) {
        queues = scenario.queues();
        double[] factors = factors(scenario, Draws.split(seed, VOLUME));
        int size = queues.size();
        arrivals = new Arrivals[size];
        firstReply = new RandomTime[size];
        laterReply = new RandomTime[size];
        think = new RandomTime[size];
        for (int queue = 0; queue < size; queue++) {
            add(scenario.grid(), queue, factors, Draws.split(seed, ARRIVALS + queue));
        }
    }

    private void add(TimeGrid grid, int queue, double[] factors, long seed) {
        ContactQueue each = queues.get(queue);
        Variation variation = each.profile().variation();
        Variation.Shape shape = variation.shape();
        arrivals[queue] = new Arrivals(grid, each.contacts(), factors, seed);
        firstReply[queue] = RandomTime.of(shape, each.profile().effort().firstReply(), variation.firstReply());
        laterReply[queue] = RandomTime.of(shape, each.profile().effort().laterReply(), variation.laterReply());
        think[queue] = RandomTime.of(shape, each.profile().effort().think(), variation.think());
    }

    private static double[] factors(Scenario scenario, long seed) {
        RandomTime factor = RandomTime.of(Variation.Shape.GAMMA, 1, scenario.volumeVariation());
        double[] factors = new double[scenario.grid().days()];
        for (int day = 0; day < factors.length; day++) {
            factors[day] = factor.draw(new Draws(Draws.split(seed, day)));
        }
        return factors;
    }

    /** When the next contact of a queue comes; infinite where there is none any more. */
    double next(int queue) {
        return arrivals[queue].next();
    }

    /** Decides of the contact that came last how many rounds it has and how long the customer waits. */
    void begin(Chats chats, int chat) {
        int queue = chats.queue[chat];
        ContactProfile profile = queues.get(queue).profile();
        draws.at(arrivals[queue].contactSeed());
        chats.roundsLeft[chat] = rounds(profile);
        if (profile.patience() < Double.POSITIVE_INFINITY) {
            chats.givesUpAt[chat] = chats.messageAt[chat] + profile.patience() * draws.nextExponential();
        }
        if (profile.leavingAtOnce() > 0 && draws.nextDouble() < profile.leavingAtOnce()) {
            chats.givesUpAt[chat] = chats.messageAt[chat];
        }
        chats.draws[chat] = draws.state();
    }

    private int rounds(ContactProfile profile) {
        double mean = profile.effort().rounds();
        if (mean == 1) {
            return 1;
        }
        if (profile.rounds() == ContactProfile.Rounds.FIXED) {
            return (int) (mean + draws.nextDouble());
        }
        double others = Math.log(1 - draws.nextDouble()) / Math.log1p(-1 / mean);
        return 1 + (int) Math.min(others, 10_000);
    }

    /** How long the reply takes that comes next. */
    double work(Chats chats, int chat) {
        RandomTime[] times = chats.isFirst[chat] ? firstReply : laterReply;
        return draw(times[chats.queue[chat]], chats, chat);
    }

    /** How long the customer thinks. */
    double think(Chats chats, int chat) {
        return draw(think[chats.queue[chat]], chats, chat);
    }

    private double draw(RandomTime time, Chats chats, int chat) {
        double drawn = time.draw(draws.at(chats.draws[chat]));
        chats.draws[chat] = draws.state();
        return drawn;
    }
}
