package io.github.paiban.ledger;

import io.github.paiban.model.Period;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What the ledger's lines come to, agent by agent. Immutable. */
public final class Balances {
    private final Map<String, Map<LedgerKind, Sum>> sums = new TreeMap<>();
    private final Map<String, String> names = new LinkedHashMap<>();
    private final List<Period> periods;

    /**
     * What an agent has of one kind.
     *
     * @param amount all that was done, in the kind's unit
     * @param balance by how much that is above the fair share of it
     * @param faded the same with what is long ago counting for less
     */
    public record Sum(double amount, double balance, double faded) {
        /** Nothing. */
        static final Sum NONE = new Sum(0, 0, 0);

        private Sum plus(LedgerEntry entry, double weight) {
            double one = LedgerEntry.HUNDREDTHS;
            return new Sum(
                    amount + entry.amount() / one,
                    balance + entry.balance() / one,
                    faded + weight * entry.balance() / one);
        }
    }

    private Balances(List<Period> periods) {
        this.periods = List.copyOf(periods);
    }

    /**
     * The balances of the months that end before a day.
     *
     * @param carry how much of a balance goes over from a month to the next, 0 to 1
     */
    public static Balances before(Ledger ledger, LocalDate end, double carry) {
        Balances balances = new Balances(ledger.periods().stream()
                .filter(period -> !period.end().isAfter(end))
                .toList());
        for (Period period : balances.periods) {
            long months = ChronoUnit.MONTHS.between(YearMonth.from(period.first()), YearMonth.from(end));
            double weight = Math.pow(carry, (double) Math.max(1, months));
            ledger.standing(period).forEach(entry -> balances.add(entry, weight));
        }
        return balances;
    }

    /** The balances of all months. */
    public static Balances of(Ledger ledger) {
        return before(ledger, LocalDate.MAX, 1);
    }

    private void add(LedgerEntry entry, double weight) {
        names.put(entry.agent(), entry.name());
        sums.computeIfAbsent(entry.agent(), any -> new TreeMap<>())
                .merge(entry.kind(), Sum.NONE.plus(entry, weight), (before, ignored) -> before.plus(entry, weight));
    }

    /** The months counted, in order of time. */
    public List<Period> periods() {
        return periods;
    }

    /** The ids of all agents of whom any line speaks. */
    public Set<String> agents() {
        return sums.keySet();
    }

    /** What people called an agent last. */
    public String name(String agent) {
        return names.getOrDefault(agent, agent);
    }

    /** The kinds that any line is of, in display order. */
    public Set<LedgerKind> kinds() {
        Set<LedgerKind> kinds = new TreeSet<>();
        sums.values().forEach(each -> kinds.addAll(each.keySet()));
        return kinds;
    }

    /** What an agent has of a kind; nothing where no line says anything. */
    public Sum of(String agent, LedgerKind kind) {
        return sums.getOrDefault(agent, Map.of()).getOrDefault(kind, Sum.NONE);
    }
}
