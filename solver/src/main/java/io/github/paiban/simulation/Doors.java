package io.github.paiban.simulation;

import java.util.List;

/** Agents come, pause and go by their plan; customers who wait are shared out to those who come. */
final class Doors {
    private final Stage stage;
    private final Desk desk;
    private final List<DutyChange> plan;
    private final Crew crew;
    private int next;

    Doors(Stage stage, Desk desk, List<DutyChange> plan) {
        this.stage = stage;
        this.desk = desk;
        this.plan = plan;
        this.crew = stage.crew;
    }

    /** When the plan changes next; infinite where it does not any more. */
    double nextTime() {
        return next < plan.size() ? plan.get(next).time() : Double.POSITIVE_INFINITY;
    }

    /** Makes all changes of this moment. */
    void change() {
        int first = next;
        while (next < plan.size() && plan.get(next).time() == stage.now) {
            change(plan.get(next++));
        }
        for (int index = first; index < next; index++) {
            noteClosing(plan.get(index));
        }
        shareOut();
        for (int index = first; index < next; index++) {
            desk.answerNext(plan.get(index).agent());
        }
    }

    private void change(DutyChange change) {
        int agent = change.agent();
        switch (change.kind()) {
            case BEGIN -> begin(agent, change.day());
            case RESUME -> {
                crew.presentSince[agent] = stage.now;
                crew.turn(agent, Crew.Mode.ON);
                desk.answerNext(agent);
            }
            case PAUSE -> {
                desk.leaveOff(agent);
                crew.turn(agent, Crew.Mode.PAUSED);
                stage.tickets.giveBack(agent);
            }
            case END -> end(change);
        }
    }

    /** An agent comes, or is still there from the stint before. */
    private void begin(int agent, int day) {
        if (crew.mode[agent] != Crew.Mode.OFF) {
            desk.go(agent);
        }
        crew.presentSince[agent] = stage.now;
        crew.day[agent] = day;
        crew.turn(agent, Crew.Mode.ON);
    }

    private void end(DutyChange change) {
        int agent = change.agent();
        crew.endsAt[agent] = stage.now;
        crew.turn(agent, change.isClosing() ? Crew.Mode.CLOSING : Crew.Mode.LEAVING);
        stage.tickets.giveBack(agent);
        if (change.isClosing()) {
            stage.tally.closing(change.day(), stage.now);
        }
        if (crew.load[agent] == 0) {
            desk.goIfDone(agent);
        }
    }

    /** Counts who waits where nobody serves any more; a queue once, for the last of those who closed it. */
    private void noteClosing(DutyChange change) {
        if (!change.isClosing()) {
            return;
        }
        for (int queue : crew.queues[change.agent()]) {
            if (!crew.isOpen(queue) && stage.lines.close(queue, stage.now)) {
                stage.tally.waitingAtClose(change.day(), stage.lines.count(queue));
            }
        }
    }

    /** Gives customers who wait to the agents with free places, longest wait first. */
    private void shareOut() {
        for (int queue = nextServed(); queue >= 0; queue = nextServed()) {
            int chat = stage.lines.first(queue);
            stage.lines.pollFirst(queue);
            desk.take(crew.choose(queue), chat);
        }
    }

    private int nextServed() {
        double[] came = stage.chats.messageAt;
        int best = -1;
        for (int queue = 0; queue < stage.scenario.queues().size(); queue++) {
            int chat = stage.lines.first(queue);
            if (chat != Chats.NONE
                    && crew.choose(queue) != Crew.NONE
                    && (best < 0 || came[chat] < came[stage.lines.first(best)])) {
                best = queue;
            }
        }
        return best;
    }
}
