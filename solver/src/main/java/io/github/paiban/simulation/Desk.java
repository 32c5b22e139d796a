package io.github.paiban.simulation;

/** Agents at work: they take chats, answer message after message, take the next chat, and go when all is done. */
final class Desk {
    private final Stage stage;
    private final Chats chats;
    private final Crew crew;
    private final Tally tally;

    Desk(Stage stage) {
        this.stage = stage;
        this.chats = stage.chats;
        this.crew = stage.crew;
        this.tally = stage.tally;
    }

    /** An agent takes a chat. */
    void take(int agent, int chat) {
        chats.status[chat] = Chats.HELD;
        chats.agent[chat] = agent;
        changeLoad(agent, 1);
        tally.noteHeld(stage.now, crew.load[agent]);
        stage.inboxes.add(agent, chat);
        answerNext(agent);
    }

    private void changeLoad(int agent, int step) {
        tally.spread(tally.held, crew.loadSince[agent], stage.now, crew.load[agent]);
        crew.loadSince[agent] = stage.now;
        crew.changeLoad(agent, step);
    }

    /** An agent without a message in hand turns to the next one, unless on a break. */
    void answerNext(int agent) {
        if (crew.answering[agent] != Chats.NONE || crew.mode[agent] == Crew.Mode.PAUSED) {
            return;
        }
        int chat = stage.inboxes.poll(agent);
        if (chat == Chats.NONE) {
            stage.tickets.turnTo(agent);
        } else {
            stage.tickets.layAside(agent);
            crew.answering[agent] = chat;
            crew.busySince[agent] = stage.now;
            noteBegun(chat);
            double work = stage.contacts.work(chats, chat) / crew.pace[agent];
            stage.schedule(stage.now + work, Stage.REPLY, agent);
        }
    }

    private void noteBegun(int chat) {
        if (chats.isFirst[chat]) {
            double came = chats.messageAt[chat];
            tally.begun(chats.queue[chat], came, stage.now - came);
        }
    }

    /** An agent has answered the message in hand. */
    void reply(int agent) {
        int chat = crew.answering[agent];
        crew.answering[agent] = Chats.NONE;
        tally.spread(tally.busy, crew.busySince[agent], stage.now, 1);
        double came = chats.messageAt[chat];
        tally.reply(chats.queue[chat], came, stage.now - came, chats.isFirst[chat]);
        chats.isFirst[chat] = false;
        if (--chats.roundsLeft[chat] > 0) {
            stage.schedule(stage.now + stage.contacts.think(chats, chat), Stage.MESSAGE, chat);
        } else {
            chats.close(chat);
            changeLoad(agent, -1);
            freed(agent);
        }
        answerNext(agent);
    }

    /** An agent has a free place. */
    private void freed(int agent) {
        boolean takesMore = crew.takesMore(agent) || crew.mode[agent] == Crew.Mode.CLOSING;
        int chat = takesMore ? longestWaiting(agent) : Chats.NONE;
        if (chat != Chats.NONE) {
            stage.lines.pollFirst(chats.queue[chat]);
            take(agent, chat);
        } else if (crew.load[agent] == 0) {
            goIfDone(agent);
        }
    }

    /** The customer who has waited longest for an agent; an agent who closes serves only those who came before. */
    private int longestWaiting(int agent) {
        boolean isClosing = crew.mode[agent] == Crew.Mode.CLOSING;
        int longest = Chats.NONE;
        for (int queue : crew.queues[agent]) {
            int chat = stage.lines.first(queue);
            if (chat == Chats.NONE
                    || (isClosing && (crew.isOpen(queue) || chats.messageAt[chat] > crew.endsAt[agent]))) {
                continue;
            }
            if (longest == Chats.NONE || chats.messageAt[chat] < chats.messageAt[longest]) {
                longest = chat;
            }
        }
        return longest;
    }

    /** An agent without chats goes, if the stint is over. */
    void goIfDone(int agent) {
        if (crew.mode[agent] == Crew.Mode.LEAVING || crew.mode[agent] == Crew.Mode.CLOSING) {
            go(agent);
        }
    }

    /** An agent goes. */
    void go(int agent) {
        leaveOff(agent);
        tally.overtime += stage.now - crew.endsAt[agent];
        if (crew.mode[agent] == Crew.Mode.CLOSING) {
            tally.closed(crew.day[agent], stage.now);
        }
        crew.turn(agent, Crew.Mode.OFF);
    }

    /** Counts the time since an agent came, or came back. */
    void leaveOff(int agent) {
        tally.spread(tally.present, crew.presentSince[agent], stage.now, 1);
    }
}
