package io.github.paiban.simulation;

/**
 * An agent comes, pauses, goes on, or goes.
 *
 * @param time in seconds
 * @param kind what happens
 * @param agent who
 * @param day the day on which the stint begins
 * @param isClosing whether an agent goes after whom nobody serves one of the queues
 */
record DutyChange(double time, Kind kind, int agent, int day, boolean isClosing) {
    /** What happens, in the order in which it does at one and the same time. */
    enum Kind {
        BEGIN,
        RESUME,
        PAUSE,
        END
    }

    static DutyChange of(int minute, Kind kind, int agent, int beginMinute) {
        return new DutyChange(60.0 * minute, kind, agent, beginMinute / TimeGrid.DAY_MINUTES, false);
    }

    DutyChange closing() {
        return new DutyChange(time, kind, agent, day, true);
    }
}
