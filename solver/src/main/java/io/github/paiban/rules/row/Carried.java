package io.github.paiban.rules.row;

import io.github.paiban.model.Period;
import io.github.paiban.rules.Frame;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;

/**
 * What a rule of fairness takes over from months before, as a ledger says it. All amounts are in the rule's unit: days, or
 * paid minutes.
 *
 * @param balances by how much each agent stands above the team (below it where negative), by id; the newly hired, who
 *     are missing, stand where the team does
 * @param carried what of it is still to be made good, by id
 * @param months the months that the ledger speaks of, in order, at least one
 * @param most the most that somebody full time and there all month makes good in a month
 */
public record Carried(Map<String, Double> balances, Map<String, Double> carried, List<Period> months, double most) {
    public Carried {
        balances = Map.copyOf(balances);
        carried = Map.copyOf(carried);
        months = List.copyOf(months);
        if (months.isEmpty() || !(most >= 0)) {
            throw new IllegalArgumentException(
                    months.size() + " months and at most " + most + " a month carry nothing over.");
        }
    }

    /** The last month that the ledger speaks of. */
    public YearMonth until() {
        return YearMonth.from(months.getLast().last());
    }

    /** Whether the ledger speaks of a day. */
    public boolean covers(LocalDate date) {
        return months.stream().anyMatch(month -> month.contains(date));
    }

    /** By how much an agent stands above the team. */
    double balance(Frame frame, int agent) {
        return balances.getOrDefault(frame.agent(agent).id(), 0.0);
    }

    /** What an agent has to make good. */
    double carried(Frame frame, int agent) {
        return carried.getOrDefault(frame.agent(agent).id(), 0.0);
    }

    /** As much of an amount as can be asked of an agent in this month: in proportion to contract and days present. */
    double atMost(Frame frame, int agent, double amount) {
        double there = frame.agent(agent).contract() * frame.presentDays(agent) / frame.days();
        return Math.clamp(amount, -most * there, most * there);
    }
}
