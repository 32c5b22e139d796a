package io.github.paiban.simulation;

import java.util.List;

/**
 * One run through all days, an event a message: customers come, agents answer, customers think and write again. Used
 * once; not safe for use by several threads.
 */
final class Replication {
    private final Stage stage;
    private final Desk desk;
    private final Doors doors;
    private final Chats chats;

    /**
     * A run.
     *
     * @param plan when agents come and go
     * @param seed the begin of all chance
     */
    Replication(Scenario scenario, List<DutyChange> plan, long seed) {
        this.stage = new Stage(scenario, seed);
        this.desk = new Desk(stage);
        this.doors = new Doors(stage, desk, plan);
        this.chats = stage.chats;
    }

    /** Runs to the end. */
    Tally run() {
        for (int queue = 0; queue < stage.scenario.queues().size(); queue++) {
            scheduleArrival(queue);
        }
        stage.tickets.begin();
        while (true) {
            double duty = doors.nextTime();
            double next = Math.min(duty, stage.events.nextTime());
            if (next == Double.POSITIVE_INFINITY) {
                stage.tickets.close();
                return stage.tally;
            }
            stage.now = next;
            if (duty == next) {
                doors.change();
            } else {
                happen(stage.events.poll());
            }
        }
    }

    private void happen(int event) {
        int what = event / Stage.KINDS;
        switch (event % Stage.KINDS) {
            case Stage.ARRIVAL -> arrive(what);
            case Stage.REPLY -> desk.reply(what);
            case Stage.MESSAGE -> message(what);
            case Stage.TICKET -> stage.tickets.come(what);
            case Stage.TICKET_DONE -> stage.tickets.done(what);
            default -> giveUp(what);
        }
    }

    private void scheduleArrival(int queue) {
        double time = stage.contacts.next(queue);
        if (time < Double.POSITIVE_INFINITY) {
            stage.schedule(time, Stage.ARRIVAL, queue);
        }
    }

    private void arrive(int queue) {
        int chat = chats.open(queue, stage.now);
        stage.contacts.begin(chats, chat);
        scheduleArrival(queue);
        stage.tally.contact(queue, stage.now);
        if (!stage.crew.isOpen(queue)) {
            arriveAtClosedDoor(chat);
            return;
        }
        int agent = stage.crew.choose(queue);
        if (agent != Crew.NONE) {
            desk.take(agent, chat);
            return;
        }
        stage.lines.add(chat);
        if (chats.givesUpAt[chat] < Double.POSITIVE_INFINITY) {
            stage.schedule(chats.givesUpAt[chat], Stage.GIVE_UP, chat);
        }
    }

    private void arriveAtClosedDoor(int chat) {
        stage.tally.unserved(chats.queue[chat], stage.now);
        if (stage.scenario.closed() == Scenario.Closed.WAIT) {
            chats.givesUpAt[chat] = Double.POSITIVE_INFINITY;
            stage.lines.add(chat);
        } else {
            stage.tally.lost(chats.queue[chat], stage.now);
            chats.close(chat);
        }
    }

    /** Customers who got an agent meanwhile stay; their numbers may even be others' by now. */
    private void giveUp(int chat) {
        if (chats.status[chat] == Chats.WAITING && chats.givesUpAt[chat] == stage.now) {
            stage.tally.lost(chats.queue[chat], chats.messageAt[chat]);
            stage.lines.leave(chat);
        }
    }

    private void message(int chat) {
        chats.messageAt[chat] = stage.now;
        int agent = chats.agent[chat];
        stage.inboxes.add(agent, chat);
        desk.answerNext(agent);
    }
}
