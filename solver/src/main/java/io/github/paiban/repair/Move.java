package io.github.paiban.repair;

/**
 * New duties for some days of one agent, as a change of the roster at the start.
 *
 * @param agent index of the agent
 * @param days indexes of the days, rising
 * @param duties index of the duty on each
 * @param must what the row breaks of must rules more than it did as published
 * @param changes how many of the cells did not have to change because of the absence itself
 * @param weight what those weigh
 * @param key tells the set of cells and duties apart from others
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Move(int agent, int[] days, int[] duties, long must, int changes, int weight, long key) {
    /** How many people it is felt by who would not have noticed anything. */
    int people() {
        return changes == 0 ? 0 : 1;
    }

    /** The duty on a day, or what it is otherwise. */
    int duty(int day, int otherwise) {
        for (int i = 0; i < days.length; i++) {
            if (days[i] == day) {
                return duties[i];
            }
        }
        return otherwise;
    }
}
