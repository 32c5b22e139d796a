package io.github.paiban.simulation;

import io.github.paiban.staffing.Effort;
import io.github.paiban.staffing.ServiceTerms;

/**
 * What the contacts of a queue are like.
 *
 * @param effort means of rounds, working times and time to think
 * @param rounds how the number of rounds varies
 * @param variation how the times vary
 * @param patience mean seconds, exponential, until a customer leaves who waits for a free agent; infinite where nobody
 *     leaves
 * @param leavingAtOnce share of customers, 0 to 1, who leave at once where no agent is free
 */
public record ContactProfile(Effort effort, Rounds rounds, Variation variation, double patience, double leavingAtOnce) {
    /** How the number of rounds varies from contact to contact. */
    public enum Rounds {
        /** Always the mean; where that is not whole, the number below or above it. */
        FIXED,
        /** Geometric: each round is the last one with the same chance. */
        GEOMETRIC
    }

    public ContactProfile {
        if (!(patience > 0)) {
            throw new IllegalArgumentException(
                    "Patience of " + patience + " s. Maybe infinity was meant: nobody leaves.");
        }
        if (!(leavingAtOnce >= 0 && leavingAtOnce <= 1)) {
            throw new IllegalArgumentException(leavingAtOnce + " of the customers leave at once. Maybe per cent.");
        }
    }

    /** Contacts of a geometric number of rounds with exponential times, as queueing formulas have it; nobody leaves. */
    public static ContactProfile of(Effort effort) {
        return new ContactProfile(effort, Rounds.GEOMETRIC, Variation.EXPONENTIAL, Double.POSITIVE_INFINITY, 0);
    }

    /** Contacts on the terms of a stream: lognormal working times, unless they vary as exponential ones do. */
    static ContactProfile of(ServiceTerms terms) {
        Variation.Shape shape = terms.variation() == 1 ? Variation.Shape.GAMMA : Variation.Shape.LOGNORMAL;
        Variation variation = new Variation(shape, terms.variation(), terms.variation(), 1);
        return new ContactProfile(terms.effort(), Rounds.GEOMETRIC, variation, terms.patience(), 0);
    }

    /** The same contacts with times that vary otherwise. */
    public ContactProfile withVariation(Variation other) {
        return new ContactProfile(effort, rounds, other, patience, leavingAtOnce);
    }

    /** The same contacts with another patience. */
    public ContactProfile withPatience(double seconds) {
        return new ContactProfile(effort, rounds, variation, seconds, leavingAtOnce);
    }

    /** The same contacts with rounds that vary otherwise. */
    public ContactProfile withRounds(Rounds other) {
        return new ContactProfile(effort, other, variation, patience, leavingAtOnce);
    }

    /** The same contacts, a share of whom leaves at once where no agent is free. */
    public ContactProfile withLeavingAtOnce(double share) {
        return new ContactProfile(effort, rounds, variation, patience, share);
    }
}
