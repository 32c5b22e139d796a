package io.github.paiban.simulation;

import java.util.Arrays;

/** The customers who wait for an agent, a line for each queue. Not safe for use by several threads. */
final class WaitingLines {
    private final Chats chats;
    private final IntQueue[] lines;
    private final int[] waiting;
    private final double[] closedAt;

    WaitingLines(Chats chats, int queues) {
        this.chats = chats;
        this.lines = new IntQueue[queues];
        this.waiting = new int[queues];
        this.closedAt = new double[queues];
        Arrays.fill(closedAt, -1);
        for (int queue = 0; queue < queues; queue++) {
            lines[queue] = new IntQueue();
        }
    }

    /** Someone joins. */
    void add(int chat) {
        int queue = chats.queue[chat];
        lines[queue].add(chat);
        waiting[queue]++;
    }

    /** Someone leaves the line without an agent. */
    void leave(int chat) {
        chats.status[chat] = Chats.LEFT;
        waiting[chats.queue[chat]]--;
    }

    /** How many wait. */
    int count(int queue) {
        return waiting[queue];
    }

    /** Who has waited longest in a queue; none if nobody waits. */
    int first(int queue) {
        if (waiting[queue] == 0 && lines[queue].isEmpty()) {
            return Chats.NONE;
        }
        IntQueue line = lines[queue];
        while (!line.isEmpty() && chats.status[line.peek()] == Chats.LEFT) {
            chats.close(line.poll());
        }
        return line.isEmpty() ? Chats.NONE : line.peek();
    }

    /** Takes the first of a queue out of the line. */
    void pollFirst(int queue) {
        lines[queue].poll();
        waiting[queue]--;
    }

    /** Notes that nobody serves a queue any more; tells whether that is new. */
    boolean close(int queue, double time) {
        boolean isNew = closedAt[queue] != time;
        closedAt[queue] = time;
        return isNew;
    }
}
