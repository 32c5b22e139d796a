package io.github.paiban.ledger;

import io.github.paiban.model.Request;
import io.github.paiban.rules.Duties;
import io.github.paiban.rules.Frame;
import io.github.paiban.rules.Kpis;
import io.github.paiban.rules.RosterProblem;
import io.github.paiban.rules.Scope;
import io.github.paiban.rules.row.EqualHours;
import io.github.paiban.rules.row.OwnMost;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** What a roster gives each agent under contract, line by line. */
final class MonthAccount {
    private final Frame frame;
    private final int[][] grid;
    private final RosterProblem problem;
    private final LedgerTerms terms;
    private final List<LedgerEntry> entries = new ArrayList<>();

    private MonthAccount(Frame frame, int[][] grid, RosterProblem problem, LedgerTerms terms) {
        this.frame = frame;
        this.grid = grid;
        this.problem = problem;
        this.terms = terms;
    }

    /**
     * The lines of a month, by agents in display order, each agent's by kind.
     *
     * @param grid duty indexes by agent and day
     * @param owed rest days that each agent is owed from other months, in hundredths
     */
    static List<LedgerEntry> of(
            Frame frame, int[][] grid, RosterProblem problem, LedgerTerms terms, Map<String, Long> owed) {
        MonthAccount account = new MonthAccount(frame, grid, problem, terms);
        Tracked.of(frame, problem.rules(), terms).forEach(account::countDays);
        account.countHours();
        account.countWishes();
        account.countRests(owed);
        List<LedgerEntry> byAgent = new ArrayList<>();
        for (int agent = 0; agent < frame.agents(); agent++) {
            String id = frame.agent(agent).id();
            account.entries.stream()
                    .filter(each -> each.agent().equals(id))
                    .sorted((one, other) -> one.kind().compareTo(other.kind()))
                    .forEach(byAgent::add);
        }
        return byAgent;
    }

    private void countDays(Tracked tracked) {
        double[] done = each(agent -> days(tracked, agent, false));
        double[] weights = each(agent -> frame.agent(agent).contract() * days(tracked, agent, true));
        double[] shares = new FairParts(frame, tracked.scopes())
                .of(done, weights, OwnMost.of(frame, problem.rules().rules(), tracked.what(), tracked.on()));
        for (int agent = 0; agent < frame.agents(); agent++) {
            add(agent, tracked.kind(), done[agent], shares[agent], false);
        }
    }

    /** Days on which an agent did it, or was there to do it. */
    private double days(Tracked tracked, int agent, boolean there) {
        return tracked.on()
                .days(frame)
                .filter(day -> there ? isThere(agent, day) : tracked.what().contains(grid[agent][day]))
                .filter(day -> frame.isPresent(agent, day))
                .count();
    }

    private boolean isThere(int agent, int day) {
        return frame.isPresent(agent, day) && !frame.isOnLeave(agent, day) && grid[agent][day] != Duties.LEAVE;
    }

    private void countHours() {
        double[] paid = each(agent -> IntStream.range(0, frame.days())
                        .filter(day -> frame.isPresent(agent, day))
                        .map(day -> frame.duties().paidMinutes(grid[agent][day]))
                        .sum()
                / 60.0);
        double[] weights = each(agent -> frame.agent(agent).contract()
                * IntStream.range(0, frame.days())
                        .filter(day -> isThere(agent, day))
                        .count());
        List<Scope> scopes = problem.rules().rules().stream()
                .filter(EqualHours.class::isInstance)
                .map(rule -> rule.head().scope())
                .toList();
        double[] shares = new FairParts(frame, scopes).of(paid, weights, each(agent -> Double.POSITIVE_INFINITY));
        for (int agent = 0; agent < frame.agents(); agent++) {
            add(agent, LedgerKind.HOURS, paid[agent], shares[agent], true);
        }
    }

    private void countWishes() {
        int[] refused = new int[frame.agents()];
        for (Request wish : frame.month().requests()) {
            boolean isRefused = wish.kind() != Request.Kind.LEAVE && !Kpis.isGranted(frame, grid, wish);
            refused[frame.agentIndex(wish.agent())] += isRefused ? 1 : 0;
        }
        for (int agent = 0; agent < frame.agents(); agent++) {
            add(agent, LedgerKind.REFUSED_WISHES, refused[agent], 0, false);
        }
    }

    private void countRests(Map<String, Long> owed) {
        RestsOwed rests = new RestsOwed(frame, problem.rules(), terms);
        for (int agent = 0; agent < frame.agents(); agent++) {
            double before = owed.getOrDefault(frame.agent(agent).id(), 0L) / (double) LedgerEntry.HUNDREDTHS;
            add(agent, LedgerKind.RESTS_OWED, rests.owed(agent, grid[agent], before), 0, false);
        }
    }

    private double[] each(ToDoubleFunction<Integer> amount) {
        return IntStream.range(0, frame.agents())
                .mapToDouble(amount::applyAsDouble)
                .toArray();
    }

    private void add(int agent, LedgerKind kind, double amount, double share, boolean always) {
        LedgerEntry entry = new LedgerEntry(
                frame.agent(agent).id(),
                frame.agent(agent).name(),
                kind,
                Math.round(amount * LedgerEntry.HUNDREDTHS),
                Math.round(share * LedgerEntry.HUNDREDTHS));
        if (frame.contractDays(agent) > 0 && (always || !entry.isNothing())) {
            entries.add(entry);
        }
    }
}
