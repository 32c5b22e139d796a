package io.github.paiban.simulation;

/** What a replication has in hand at a moment: the time, the customers, the agents, the counts. Not thread-safe. */
final class Stage {
    /** A customer comes to a queue. */
    static final int ARRIVAL = 0;
    /** An agent has answered a message. */
    static final int REPLY = 1;
    /** A customer writes again. */
    static final int MESSAGE = 2;
    /** A customer waits no longer. */
    static final int GIVE_UP = 3;

    /** A ticket comes to a line. */
    static final int TICKET = 4;
    /** An agent may have done a ticket. */
    static final int TICKET_DONE = 5;
    /** How many kinds of events there are: an event's number is that of what it is about, times this, plus its kind. */
    static final int KINDS = 6;

    final Scenario scenario;
    final Contacts contacts;
    final EventHeap events = new EventHeap();
    final Chats chats = new Chats();
    final Inboxes inboxes;
    final WaitingLines lines;
    final Crew crew;
    final Tally tally;
    final TicketDesk tickets;
    double now;

    Stage(Scenario scenario, long seed) {
        this.scenario = scenario;
        this.contacts = new Contacts(scenario, seed);
        this.inboxes = new Inboxes(chats, scenario.servers().size(), scenario.discipline());
        this.lines = new WaitingLines(chats, scenario.queues().size());
        this.crew = new Crew(scenario, Draws.split(seed, -1));
        this.tally = new Tally(scenario);
        this.tickets = new TicketDesk(this, seed);
    }

    /** Lets something happen later. */
    void schedule(double time, int kind, int what) {
        events.add(time, KINDS * what + kind);
    }
}
