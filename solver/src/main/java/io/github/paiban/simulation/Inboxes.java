package io.github.paiban.simulation;

import io.github.paiban.staffing.Discipline;
import java.util.Arrays;

/** The messages that wait for each agent, as chains of chats. Not safe for use by several threads. */
final class Inboxes {
    private final Chats chats;
    private final boolean newFirst;
    private final int agents;
    /** By lane: an agent's messages, and behind them the first messages of each agent's new chats. */
    private final int[] head;

    private final int[] tail;

    Inboxes(Chats chats, int agents, Discipline discipline) {
        this.chats = chats;
        this.agents = agents;
        this.newFirst = discipline == Discipline.NEW_CHAT_FIRST;
        this.head = new int[2 * agents];
        this.tail = new int[2 * agents];
        Arrays.fill(head, Chats.NONE);
    }

    /** A message of a chat arrives. */
    void add(int agent, int chat) {
        int lane = newFirst && chats.isFirst[chat] ? agents + agent : agent;
        chats.next[chat] = Chats.NONE;
        if (head[lane] == Chats.NONE) {
            head[lane] = chat;
        } else {
            chats.next[tail[lane]] = chat;
        }
        tail[lane] = chat;
    }

    /** Takes the message to answer next; none if there is none. */
    int poll(int agent) {
        int lane = head[agents + agent] == Chats.NONE ? agent : agents + agent;
        int chat = head[lane];
        if (chat != Chats.NONE) {
            head[lane] = chats.next[chat];
        }
        return chat;
    }
}
