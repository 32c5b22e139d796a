package io.github.paiban.staffing;

import java.util.List;

/**
 * Chats, several at once, whose handling time was measured by how many an agent holds (Koole's Erlang Chat). Counts the
 * wait for a place only, as a customer of endless patience would meet it; between whole numbers of agents interpolated.
 * Occupancy is the share of places taken. With one handling time it is Erlang A.
 *
 * @param handlingTimes mean seconds from begin to end of a chat for agents with one chat, two …; as many as chats at once
 * @param patience mean seconds until a waiting customer gives up; infinite where nobody does
 */
public record ErlangChat(List<Double> handlingTimes, double patience) implements ServiceModel {
    public ErlangChat {
        handlingTimes = List.copyOf(handlingTimes);
        if (handlingTimes.isEmpty() || !(patience > 0)) {
            throw new IllegalArgumentException(
                    "Erlang Chat needs handling times and a patience: " + handlingTimes + ", " + patience + " s.");
        }
        handlingTimes.forEach(time -> Checks.positive("handling time", time));
    }

    @Override
    public String name() {
        return "erlang-chat";
    }

    @Override
    public double offeredLoad(double arrivals) {
        return arrivals * handlingTimes.getLast() / handlingTimes.size();
    }

    /** Mean seconds that a customer of endless patience would wait for a place. */
    public double meanVirtualWait(int agents, double arrivals) {
        ChatQueue queue = queue(agents, arrivals);
        return queue.isEndless() ? Double.POSITIVE_INFINITY : queue.meanOffered();
    }

    @Override
    public Service service(double agents, double arrivals, double within) {
        Checks.question(agents, arrivals, within);
        if (arrivals == 0) {
            return Service.IDLE;
        }
        int below = (int) Math.floor(agents);
        Service fewer = whole(below, arrivals, within);
        return below == agents ? fewer : fewer.towards(whole(below + 1, arrivals, within), agents - below);
    }

    private Service whole(int agents, double arrivals, double within) {
        if (agents == 0) {
            return new Service(0, 1, patience, Double.isInfinite(patience) ? 0 : 1);
        }
        ChatQueue queue = queue(agents, arrivals);
        if (queue.isEndless()) {
            return Service.HOPELESS;
        }
        double lost = queue.lost();
        double wait = Double.isInfinite(patience) ? queue.meanOffered() : lost * patience;
        return new Service(1 - queue.offeredFrom(within), queue.taken(), wait, lost);
    }

    private ChatQueue queue(int agents, double arrivals) {
        return new ChatQueue(agents, ChatLevels.measured(handlingTimes), arrivals, patience);
    }
}
