package io.github.paiban.rules;

import java.util.Arrays;

/**
 * Fair shares of paid hours: full time stands for the same number of minutes with everyone, each agent's share follows
 * from contract fraction and presence (days under contract and not on leave). Paid leave is not credited: it lowers the
 * share instead.
 *
 * <p>A share that is not given is expected from the demand ({@link ExpectedWork}). It need not be exact: as long as the
 * total of hours is the same in every roster, the sum of squared deviations from a centre that is a little wrong differs
 * from the one around the true mean by a constant only, so the same rosters are best.
 *
 * @param frame the month
 * @param fullTimeMinutes paid minutes of full time for the whole period
 */
public record FairShares(Frame frame, double fullTimeMinutes) {
    /** Shares expected from the demand, for the agents in a scope. */
    public static FairShares of(Frame frame, Scope scope) {
        double weight = Arrays.stream(frame.agentsIn(scope))
                .mapToDouble(agent -> ExpectedWork.weight(frame, agent))
                .sum();
        double expected = ExpectedWork.of(frame, scope).paidMinutes();
        return new FairShares(frame, weight == 0 ? 0 : expected * frame.days() / weight);
    }

    /** An agent's share of paid minutes. */
    public double paidMinutes(int agent) {
        return fullTimeMinutes * ExpectedWork.weight(frame, agent) / frame.days();
    }
}
