package io.github.paiban.change;

import io.github.paiban.rules.Duties;
import java.util.ArrayList;
import java.util.List;

/**
 * Two agents exchange cells: on each of two dates, or on one, each gets what the other had. So A takes B's duty on B's
 * date and B takes A's duty on A's date, and whoever worked on the other's date as well hands that over too. Approved
 * leave is nobody else's: whoever would get it is off. Swapping twice is no change, where all leave is approved.
 *
 * @param edits the cells that change
 */
public record Swap(List<Edit> edits) {
    public Swap {
        edits = List.copyOf(edits);
    }

    /**
     * A swap.
     *
     * @param a index of an agent
     * @param dayOfA index of the day whose duty the agent gives away
     * @param b index of another agent
     * @param dayOfB index of the day whose duty the other gives away
     * @throws IllegalArgumentException where both are the same agent
     */
    public static Swap of(RosterTrial trial, int a, int dayOfA, int b, int dayOfB) {
        if (a == b) {
            throw new IllegalArgumentException(
                    "Agent " + trial.frame().agent(a).id() + " cannot swap with the same. Maybe name another.");
        }
        List<Edit> edits = new ArrayList<>();
        exchange(trial, a, b, dayOfA, edits);
        if (dayOfB != dayOfA) {
            exchange(trial, a, b, dayOfB, edits);
        }
        return new Swap(edits);
    }

    private static void exchange(RosterTrial trial, int a, int b, int day, List<Edit> edits) {
        if (Duties.isWork(trial.duty(a, day)) || Duties.isWork(trial.duty(b, day))) {
            add(trial, new Edit(a, day, handedOver(trial, b, a, day)), edits);
            add(trial, new Edit(b, day, handedOver(trial, a, b, day)), edits);
        }
    }

    /** What one gets of another's cell; what is no work stays what it is for whom it concerns. */
    private static int handedOver(RosterTrial trial, int from, int to, int day) {
        int duty = trial.duty(from, day);
        boolean isFree = duty == Duties.OFF || (duty == Duties.LEAVE && trial.rest(from, day) == Duties.LEAVE);
        return isFree ? trial.rest(to, day) : duty;
    }

    private static void add(RosterTrial trial, Edit edit, List<Edit> edits) {
        if (trial.duty(edit.agent(), edit.day()) != edit.duty()) {
            edits.add(edit);
        }
    }

    /** Whether both have the same on the dates, so that nothing changes. */
    public boolean isEmpty() {
        return edits.isEmpty();
    }
}
