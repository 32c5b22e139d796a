package io.github.paiban.simulation;

import java.util.Arrays;

/** The chats that are not over yet, by number; numbers are used again. Not safe for use by several threads. */
final class Chats {
    /** No chat. */
    static final int NONE = -1;

    /** Waits for an agent. */
    static final byte WAITING = 0;
    /** An agent has it. */
    static final byte HELD = 1;
    /** The customer left while waiting. */
    static final byte LEFT = 2;

    /** Where each chat's random numbers are. */
    long[] draws = new long[64];
    /** When the message came that waits for a reply. */
    double[] messageAt = new double[64];
    /** When the customer leaves if still waiting for an agent. */
    double[] givesUpAt = new double[64];
    /** Replies to come. */
    int[] roundsLeft = new int[64];

    int[] queue = new int[64];
    int[] agent = new int[64];
    /** The chat behind this one in an inbox or in the list of free numbers. */
    int[] next = new int[64];

    byte[] status = new byte[64];
    boolean[] isFirst = new boolean[64];
    private int firstFree = NONE;
    private int used;

    /** A new chat, waiting. */
    int open(int ofQueue, double now) {
        int chat = number();
        queue[chat] = ofQueue;
        messageAt[chat] = now;
        givesUpAt[chat] = Double.POSITIVE_INFINITY;
        status[chat] = WAITING;
        isFirst[chat] = true;
        next[chat] = NONE;
        return chat;
    }

    /** A chat is over. */
    void close(int chat) {
        next[chat] = firstFree;
        firstFree = chat;
    }

    private int number() {
        if (firstFree != NONE) {
            int chat = firstFree;
            firstFree = next[chat];
            return chat;
        }
        if (used == queue.length) {
            grow(2 * used);
        }
        return used++;
    }

    private void grow(int length) {
        draws = Arrays.copyOf(draws, length);
        messageAt = Arrays.copyOf(messageAt, length);
        givesUpAt = Arrays.copyOf(givesUpAt, length);
        roundsLeft = Arrays.copyOf(roundsLeft, length);
        queue = Arrays.copyOf(queue, length);
        agent = Arrays.copyOf(agent, length);
        next = Arrays.copyOf(next, length);
        status = Arrays.copyOf(status, length);
        isFirst = Arrays.copyOf(isFirst, length);
    }
}
