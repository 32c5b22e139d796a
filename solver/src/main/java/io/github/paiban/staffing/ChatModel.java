package io.github.paiban.staffing;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Chats, several at once: what a customer feels until the first reply is complete. It is the wait for an agent with a
 * free place, the wait in that agent's inbox, and the typing of the reply. Immutable, safe for use by several threads.
 *
 * <p>Between whole numbers of agents shares and waits are interpolated. In time counts the contacts answered in time, over
 * all contacts; the mean wait runs to the end of the first reply, or until the customer gives up.
 */
public final class ChatModel implements ServiceModel {
    private static final double NO_END = Double.POSITIVE_INFINITY;

    /** Of those whom others make wait too long, the model may count so many too few, as far as it was tried. */
    private static final double ERROR = 0.08;

    private final Effort effort;
    private final int concurrency;
    private final double patience;
    private final Discipline discipline;
    private final double variation;
    private final ChatLevels levels;
    private final FirstReply reply;
    /** The latest table; another thread's may overwrite it, both are right. */
    private volatile @Nullable ReplyTable latest;

    private volatile @Nullable LaterReplies latestLater;

    private final List<AtomicReference<@Nullable Known>> answers =
            List.of(new AtomicReference<>(), new AtomicReference<>());

    private ChatModel(Effort effort, int concurrency, double patience, Discipline discipline, double variation) {
        if (concurrency < 1) {
            throw new IllegalArgumentException("An agent holds at least one chat, not " + concurrency + ".");
        }
        if (!(patience > 0)) {
            throw new IllegalArgumentException("The patience must be above 0 s, this is " + patience + ".");
        }
        Checks.positive("variation", variation);
        this.effort = effort;
        this.concurrency = concurrency;
        this.patience = patience;
        this.discipline = discipline;
        this.variation = variation;
        this.reply = new FirstReply(effort, discipline, variation);
        this.levels = ChatLevels.of(reply, effort, variation, concurrency);
    }

    /**
     * Chats with customers who never give up, answered first come, first served, by replies that vary as much as an
     * exponential distribution does.
     *
     * @param effort of a chat
     * @param concurrency the most chats at once of an agent, 1 or more
     */
    public static ChatModel of(Effort effort, int concurrency) {
        return new ChatModel(effort, concurrency, NO_END, Discipline.FIRST_COME, 1);
    }

    /** The same with customers who give up when they have waited so many seconds on average for an agent's place. */
    public ChatModel withPatience(double seconds) {
        return new ChatModel(effort, concurrency, seconds, discipline, variation);
    }

    /** The same with another order of answering. */
    public ChatModel withDiscipline(Discipline other) {
        return new ChatModel(effort, concurrency, patience, other, variation);
    }

    /** The same with replies of another coefficient of variation, above 0. */
    public ChatModel withVariation(double other) {
        return new ChatModel(effort, concurrency, patience, discipline, other);
    }

    @Override
    public String name() {
        return "chat";
    }

    @Override
    public double offeredLoad(double arrivals) {
        return arrivals * effort.perContact();
    }

    /** The most chats at once of an agent. */
    public int concurrency() {
        return concurrency;
    }

    /** The largest share in time that any number of agents can give: the first reply of an agent without other chats. */
    public double mostInTime(double within) {
        return table(within).most();
    }

    /** What an agent without other chats is late with is known for sure; of the rest the model may count too few. */
    @Override
    public double withOneMore(ServiceTarget target) {
        return withOneMore(target.share(), mostInTime(target.within()));
    }

    @Override
    public double waitProbability(double agents, double arrivals) {
        Checks.question(agents, arrivals, 0);
        return between(
                agents,
                whole -> arrivals == 0
                        ? 0
                        : findQueue(whole, arrivals)
                                .map(queue -> queue.offeredFrom(0))
                                .orElse(1.0));
    }

    /** Mean seconds from the first message to the last reply of a chat, once an agent has taken it. */
    public double duration(double agents, double arrivals) {
        Checks.question(agents, arrivals, 0);
        return between(
                Math.max(1, agents),
                whole -> findQueue(whole, Math.max(arrivals, 1e-12))
                        .map(ChatQueue::meanDuration)
                        .orElse(concurrency / levels.rate(concurrency)));
    }

    @Override
    public Service service(double agents, double arrivals, double within) {
        Checks.question(agents, arrivals, within);
        if (arrivals == 0) {
            return Service.IDLE;
        }
        int below = (int) Math.floor(agents);
        Service fewer = known(below, arrivals, within);
        if (below == agents) {
            return fewer;
        }
        Service mixed = fewer.towards(known(below + 1, arrivals, within), agents - below);
        double occupancy = Math.min(1, offeredLoad(arrivals) * (1 - mixed.abandoned()) / agents);
        return new Service(mixed.inTime(), occupancy, mixed.meanWait(), mixed.abandoned());
    }

    /** A search between two whole numbers asks for both again and again: two answers are kept. */
    private Service known(int agents, double arrivals, double within) {
        AtomicReference<@Nullable Known> place = answers.get(agents & 1);
        Known known = place.get();
        if (known != null && known.agents == agents && known.arrivals == arrivals && known.within == within) {
            return known.service;
        }
        Service service = whole(agents, arrivals, within);
        place.set(new Known(agents, arrivals, within, service));
        return service;
    }

    private Service whole(int agents, double arrivals, double within) {
        if (agents == 0) {
            return new Service(0, 1, patience, Double.isInfinite(patience) ? 0 : 1);
        }
        return findQueue(agents, arrivals)
                .map(queue -> service(queue, agents, arrivals, table(within)))
                .orElseGet(() -> new Service(0, levels.rate(concurrency) * effort.perContact(), NO_END, 0));
    }

    private Service service(ChatQueue queue, int agents, double arrivals, ReplyTable table) {
        double lost = queue.lost();
        double wait = Double.isInfinite(patience) ? queue.meanOffered() : lost * patience;
        wait += table.mean(queue);
        double occupancy = Math.min(1, offeredLoad(arrivals) * (1 - lost) / agents);
        return new Service(table.inTime(queue), occupancy, wait, lost);
    }

    /**
     * The share in time of later replies that take so long to write, to chats that an agent took. It has meaning too where
     * ever more new chats wait for a place.
     */
    double laterInTime(double agents, double arrivals, double within, double reply) {
        LaterReplies replies = later(within, reply);
        return between(
                agents, whole -> whole == 0 ? 0 : replies.inTime(new ChatQueue(whole, levels, arrivals, patience)));
    }

    /** The share of contacts that agents take, those who give up and those for whom no place is ever free left out. */
    double taken(double agents, double arrivals) {
        return between(
                agents,
                whole -> whole == 0
                        ? 0
                        : findQueue(whole, arrivals)
                                .map(queue -> 1 - queue.lost())
                                .orElse(whole * levels.rate(concurrency) / arrivals));
    }

    /** The share of such replies in time of an agent without other chats. */
    double mostLaterInTime(double within, double reply) {
        return later(within, reply).most();
    }

    private LaterReplies later(double within, double reply) {
        LaterReplies known = latestLater;
        if (known != null && known.isOf(within, reply)) {
            return known;
        }
        LaterReplies made = new LaterReplies(this.reply, levels, within, reply);
        latestLater = made;
        return made;
    }

    /** How much more than the target one agent more should give, of what any number can. */
    static double withOneMore(double target, double most) {
        return target + ERROR * Math.max(0, most - target);
    }

    /** The queue of whole agents; empty where it grows without end. */
    private Optional<ChatQueue> findQueue(int agents, double arrivals) {
        return Optional.of(new ChatQueue(agents, levels, arrivals, patience)).filter(queue -> !queue.isEndless());
    }

    private ReplyTable table(double within) {
        ReplyTable known = latest;
        if (known != null && known.within() == within) {
            return known;
        }
        ReplyTable made = new ReplyTable(reply, levels, within);
        latest = made;
        return made;
    }

    private record Known(int agents, double arrivals, double within, Service service) {}

    private interface OfWhole {
        double at(int agents);
    }

    private static double between(double agents, OfWhole value) {
        int below = (int) Math.floor(agents);
        double fewer = value.at(below);
        return below == agents ? fewer : fewer + (agents - below) * (value.at(below + 1) - fewer);
    }
}
