package io.github.paiban.simulation;

import java.util.List;

/**
 * Tickets of one kind: work beside the chats that may wait. Agents do it while no customer waits for an answer.
 *
 * @param name whose tickets they are, as people call it
 * @param effort mean seconds of an agent's attention for one
 * @param variation coefficient of variation of the effort; lognormal unless it is 1
 * @param due seconds after which a ticket should be done
 * @param tickets expected tickets of each interval of the grid
 */
public record TicketLine(String name, double effort, double variation, double due, List<Double> tickets) {
    public TicketLine {
        tickets = List.copyOf(tickets);
        if (!(effort > 0) || !(variation >= 0 && variation <= 10) || !(due > 0)) {
            throw new IllegalArgumentException("Tickets of " + name + " take " + effort + " s, varying by " + variation
                    + ", and are due after " + due + " s.");
        }
        for (double each : tickets) {
            if (!(each >= 0 && each <= 1e9)) {
                throw new IllegalArgumentException(name + " expects " + each + " tickets in an interval.");
            }
        }
    }

    /** How the effort varies. */
    RandomTime work() {
        Variation.Shape shape = variation == 1 ? Variation.Shape.GAMMA : Variation.Shape.LOGNORMAL;
        return RandomTime.of(shape, effort, variation);
    }
}
