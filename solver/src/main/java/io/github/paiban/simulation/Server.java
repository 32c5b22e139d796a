package io.github.paiban.simulation;

import java.util.List;

/**
 * An agent as customers meet them.
 *
 * @param name who it is
 * @param queues the queues served, by index, each once
 * @param chatsAtOnce chats held at once at most, 1 or more
 * @param pace working times are divided by it: 1 is usual, 0.8 a slower agent
 * @param stints times on duty, in order of time, apart from each other
 * @param tickets the lines whose tickets the agent does beside the chats, by index, each once
 */
public record Server(
        String name, List<Integer> queues, int chatsAtOnce, double pace, List<Stint> stints, List<Integer> tickets) {
    public Server {
        queues = List.copyOf(queues);
        stints = List.copyOf(stints);
        tickets = List.copyOf(tickets);
        if (chatsAtOnce < 1 || !(pace > 0) || queues.stream().distinct().count() != queues.size()) {
            throw new IllegalArgumentException("Agent " + name + " holds " + chatsAtOnce + " chats at pace " + pace
                    + " from the queues " + queues + ".");
        }
        for (int i = 1; i < stints.size(); i++) {
            if (stints.get(i).fromMinute() < stints.get(i - 1).toMinute()) {
                throw new IllegalArgumentException(
                        "Agent " + name + " is on duty twice: " + stints.get(i - 1) + ", " + stints.get(i) + ".");
            }
        }
    }

    /** An agent who does no tickets. */
    public Server(String name, List<Integer> queues, int chatsAtOnce, double pace, List<Stint> stints) {
        this(name, queues, chatsAtOnce, pace, stints, List.of());
    }
}
