package io.github.paiban.ledger;

import io.github.paiban.model.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * All publications in order. What a month counts is what its last publication says: the ones before are taken back.
 *
 * @param batches the publications, numbered from 1 without gaps
 */
public record Ledger(List<LedgerBatch> batches) {
    /** A ledger in which nothing stands yet. */
    public static final Ledger EMPTY = new Ledger(List.of());

    public Ledger {
        batches = List.copyOf(batches);
        for (int i = 0; i < batches.size(); i++) {
            if (batches.get(i).number() != i + 1) {
                throw new IllegalArgumentException(
                        "Batch " + batches.get(i).number() + " stands where batch " + (i + 1) + " should.");
            }
        }
    }

    /**
     * The same ledger with one publication more.
     *
     * @throws IllegalArgumentException where its number is not the next one, or it does not take back what the month's
     *     publication before had counted
     */
    public Ledger with(LedgerBatch next) {
        List<LedgerEntry> before =
                findLast(next.period()).map(LedgerBatch::counted).orElse(List.of());
        if (!next.reversed().equals(before.stream().map(LedgerEntry::reversed).toList())) {
            throw new IllegalArgumentException("Batch " + next.number() + " does not take back what was counted of "
                    + next.period().first() + " to " + next.period().last() + " before.");
        }
        List<LedgerBatch> all = new ArrayList<>(batches);
        all.add(next);
        return new Ledger(all);
    }

    /** The number of the next publication. */
    public int nextNumber() {
        return batches.size() + 1;
    }

    /** The last publication of a period. */
    public Optional<LedgerBatch> findLast(Period period) {
        return batches.stream().filter(batch -> batch.period().equals(period)).reduce((earlier, later) -> later);
    }

    /** How often a period was published. */
    public int publications(Period period) {
        return (int)
                batches.stream().filter(batch -> batch.period().equals(period)).count();
    }

    /** The periods that were published, each but once, in order of time. */
    public List<Period> periods() {
        return batches.stream()
                .map(LedgerBatch::period)
                .distinct()
                .sorted(Comparator.comparing(Period::first).thenComparing(Period::end))
                .toList();
    }

    /** A published period that shares days with another but is not the same. */
    public Optional<Period> findOverlapping(Period period) {
        return periods().stream()
                .filter(each -> !each.equals(period))
                .filter(each ->
                        each.first().isBefore(period.end()) && period.first().isBefore(each.end()))
                .findFirst();
    }

    /** Every line of a period that its publications leave standing. */
    public List<LedgerEntry> standing(Period period) {
        List<LedgerEntry> entries =
                new ArrayList<>(findLast(period).map(LedgerBatch::counted).orElse(List.of()));
        batches.stream()
                .filter(batch -> batch.period().equals(period))
                .forEach(batch -> entries.addAll(batch.suffered()));
        return entries;
    }
}
