package io.github.paiban.simulation;

import java.util.List;

/**
 * One run through all days, an event a message: customers come, agents answer, customers think and write again. Used
 * once; not safe for use by several threads.
 */
final class Replication {
    private static final int KINDS = 4;
    private static final int ARRIVAL = 0;
    private static final int REPLY = 1;
    private static final int MESSAGE = 2;
    private static final int GIVE_UP = 3;

    private final Scenario scenario;
    private final List<DutyChange> plan;
    private final Contacts contacts;
    private final EventHeap events = new EventHeap();
    private final Chats chats = new Chats();
    private final Inboxes inboxes;
    private final WaitingLines lines;
    private final Crew crew;
    private final Tally tally;
    private double now;

    /**
     * A run.
     *
     * @param plan when agents come and go
     * @param seed the begin of all chance
     */
    Replication(Scenario scenario, List<DutyChange> plan, long seed) {
        this.scenario = scenario;
        this.plan = plan;
        this.contacts = new Contacts(scenario, seed);
        this.inboxes = new Inboxes(chats, scenario.servers().size(), scenario.discipline());
        this.lines = new WaitingLines(chats, scenario.queues().size());
        this.crew = new Crew(scenario, Draws.split(seed, -1));
        this.tally = new Tally(scenario);
    }

    /** Runs to the end. */
    Tally run() {
        for (int queue = 0; queue < scenario.queues().size(); queue++) {
            scheduleArrival(queue);
        }
        int change = 0;
        while (true) {
            double duty = change < plan.size() ? plan.get(change).time() : Double.POSITIVE_INFINITY;
            double next = Math.min(duty, events.nextTime());
            if (next == Double.POSITIVE_INFINITY) {
                return tally;
            }
            now = next;
            if (duty == next) {
                change = changeDuties(change);
            } else {
                happen(events.poll());
            }
        }
    }

    private void happen(int event) {
        int what = event / KINDS;
        switch (event % KINDS) {
            case ARRIVAL -> arrive(what);
            case REPLY -> reply(what);
            case MESSAGE -> message(what);
            default -> giveUp(what);
        }
    }

    private void schedule(double time, int kind, int what) {
        events.add(time, KINDS * what + kind);
    }

    private void scheduleArrival(int queue) {
        double time = contacts.next(queue);
        if (time < Double.POSITIVE_INFINITY) {
            schedule(time, ARRIVAL, queue);
        }
    }

    private void arrive(int queue) {
        int chat = chats.open(queue, now);
        contacts.begin(chats, chat);
        scheduleArrival(queue);
        tally.contact(queue, now);
        if (!crew.isOpen(queue)) {
            arriveAtClosedDoor(chat);
            return;
        }
        int agent = crew.choose(queue);
        if (agent != Crew.NONE) {
            take(agent, chat);
            return;
        }
        lines.add(chat);
        if (chats.givesUpAt[chat] < Double.POSITIVE_INFINITY) {
            schedule(chats.givesUpAt[chat], GIVE_UP, chat);
        }
    }

    private void arriveAtClosedDoor(int chat) {
        tally.unserved(chats.queue[chat], now);
        if (scenario.closed() == Scenario.Closed.WAIT) {
            chats.givesUpAt[chat] = Double.POSITIVE_INFINITY;
            lines.add(chat);
        } else {
            tally.lost(chats.queue[chat], now);
            chats.close(chat);
        }
    }

    /** Customers who got an agent meanwhile stay; their numbers may even be others' by now. */
    private void giveUp(int chat) {
        if (chats.status[chat] == Chats.WAITING && chats.givesUpAt[chat] == now) {
            tally.lost(chats.queue[chat], chats.messageAt[chat]);
            lines.leave(chat);
        }
    }

    private void take(int agent, int chat) {
        chats.status[chat] = Chats.HELD;
        chats.agent[chat] = agent;
        changeLoad(agent, 1);
        tally.noteHeld(now, crew.load[agent]);
        inboxes.add(agent, chat);
        answerNext(agent);
    }

    private void changeLoad(int agent, int step) {
        tally.spread(tally.held, crew.loadSince[agent], now, crew.load[agent]);
        crew.loadSince[agent] = now;
        crew.changeLoad(agent, step);
    }

    private void answerNext(int agent) {
        if (crew.answering[agent] != Chats.NONE || crew.mode[agent] == Crew.Mode.PAUSED) {
            return;
        }
        int chat = inboxes.poll(agent);
        if (chat != Chats.NONE) {
            crew.answering[agent] = chat;
            crew.busySince[agent] = now;
            noteBegun(chat);
            schedule(now + contacts.work(chats, chat) / crew.pace[agent], REPLY, agent);
        }
    }

    private void noteBegun(int chat) {
        if (chats.isFirst[chat]) {
            double came = chats.messageAt[chat];
            tally.begun(chats.queue[chat], came, now - came);
        }
    }

    private void reply(int agent) {
        int chat = crew.answering[agent];
        crew.answering[agent] = Chats.NONE;
        tally.spread(tally.busy, crew.busySince[agent], now, 1);
        double came = chats.messageAt[chat];
        tally.reply(chats.queue[chat], came, now - came, chats.isFirst[chat]);
        chats.isFirst[chat] = false;
        if (--chats.roundsLeft[chat] > 0) {
            schedule(now + contacts.think(chats, chat), MESSAGE, chat);
        } else {
            chats.close(chat);
            changeLoad(agent, -1);
            freed(agent);
        }
        answerNext(agent);
    }

    private void message(int chat) {
        chats.messageAt[chat] = now;
        int agent = chats.agent[chat];
        inboxes.add(agent, chat);
        answerNext(agent);
    }

    /** An agent has a free place. */
    private void freed(int agent) {
        boolean takesMore = crew.takesMore(agent) || crew.mode[agent] == Crew.Mode.CLOSING;
        int chat = takesMore ? longestWaiting(agent) : Chats.NONE;
        if (chat != Chats.NONE) {
            lines.pollFirst(chats.queue[chat]);
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
            int chat = lines.first(queue);
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

    private int changeDuties(int first) {
        int next = first;
        while (next < plan.size() && plan.get(next).time() == now) {
            change(plan.get(next++));
        }
        for (int index = first; index < next; index++) {
            noteClosing(plan.get(index));
        }
        shareOut();
        return next;
    }

    private void change(DutyChange change) {
        int agent = change.agent();
        switch (change.kind()) {
            case BEGIN -> begin(agent, change.day());
            case RESUME -> {
                crew.presentSince[agent] = now;
                crew.turn(agent, Crew.Mode.ON);
                answerNext(agent);
            }
            case PAUSE -> {
                leaveOff(agent);
                crew.turn(agent, Crew.Mode.PAUSED);
            }
            case END -> end(change);
        }
    }

    /** An agent comes, or is still there from the stint before. */
    private void begin(int agent, int day) {
        if (crew.mode[agent] != Crew.Mode.OFF) {
            go(agent);
        }
        crew.presentSince[agent] = now;
        crew.day[agent] = day;
        crew.turn(agent, Crew.Mode.ON);
    }

    private void end(DutyChange change) {
        int agent = change.agent();
        crew.endsAt[agent] = now;
        crew.turn(agent, change.isClosing() ? Crew.Mode.CLOSING : Crew.Mode.LEAVING);
        if (change.isClosing()) {
            tally.closing(change.day(), now);
        }
        if (crew.load[agent] == 0) {
            goIfDone(agent);
        }
    }

    private void goIfDone(int agent) {
        if (crew.mode[agent] == Crew.Mode.LEAVING || crew.mode[agent] == Crew.Mode.CLOSING) {
            go(agent);
        }
    }

    private void go(int agent) {
        leaveOff(agent);
        tally.overtime += now - crew.endsAt[agent];
        if (crew.mode[agent] == Crew.Mode.CLOSING) {
            tally.closed(crew.day[agent], now);
        }
        crew.turn(agent, Crew.Mode.OFF);
    }

    private void leaveOff(int agent) {
        tally.spread(tally.present, crew.presentSince[agent], now, 1);
    }

    /** Counts who waits where nobody serves any more; a queue once, for the last of those who closed it. */
    private void noteClosing(DutyChange change) {
        if (!change.isClosing()) {
            return;
        }
        for (int queue : crew.queues[change.agent()]) {
            if (!crew.isOpen(queue) && lines.close(queue, now)) {
                tally.waitingAtClose(change.day(), lines.count(queue));
            }
        }
    }

    /** Gives customers who wait to the agents with free places, longest wait first. */
    private void shareOut() {
        for (int queue = nextServed(); queue >= 0; queue = nextServed()) {
            int chat = lines.first(queue);
            lines.pollFirst(queue);
            take(crew.choose(queue), chat);
        }
    }

    private int nextServed() {
        int best = -1;
        for (int queue = 0; queue < scenario.queues().size(); queue++) {
            int chat = lines.first(queue);
            if (chat != Chats.NONE
                    && crew.choose(queue) != Crew.NONE
                    && (best < 0 || chats.messageAt[chat] < chats.messageAt[lines.first(best)])) {
                best = queue;
            }
        }
        return best;
    }
}
