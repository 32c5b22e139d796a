package io.github.paiban.doctor;

import io.github.paiban.rules.Breach;
import java.util.List;

/**
 * One way out of a contradiction: what one of its members has to give for the others to be kept.
 *
 * @param gives the demands that give way; leave only on the days that are worked
 * @param breaches by how much they do
 * @param actions the same as what a manager would do
 */
public record Way(List<Piece> gives, List<Breach> breaches, List<Action> actions) {
    public Way {
        gives = List.copyOf(gives);
        breaches = List.copyOf(breaches);
        actions = List.copyOf(actions);
    }

    /** By how much it gives way, in the units of the rules. */
    long amount() {
        return breaches.stream().mapToLong(Breach::amount).sum();
    }
}
