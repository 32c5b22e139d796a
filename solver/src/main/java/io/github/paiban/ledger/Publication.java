package io.github.paiban.ledger;

import io.github.paiban.model.Duty;
import io.github.paiban.model.Period;
import io.github.paiban.model.Roster;
import io.github.paiban.rules.Frame;
import io.github.paiban.rules.RosterProblem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What publishing a roster does to a ledger.
 *
 * @param outcome whether anything was added
 * @param roster the roster as it is published: leave marked, only agents under contract
 * @param batch the month's publication: the one added, or the one that says the same already
 * @param ledger the ledger afterwards
 */
public record Publication(Outcome outcome, Roster roster, LedgerBatch batch, Ledger ledger) {
    /** What became of the ledger. */
    public enum Outcome {
        /** The month was not published before. */
        FIRST,
        /** Another roster of the month was published before; it is taken back. */
        CORRECTED,
        /** The same roster is published already; nothing is added. */
        UNCHANGED
    }

    /**
     * When, and after what.
     *
     * @param today the day of publication
     * @param before the month's roster as published before; null where there is none, or none to be had
     */
    public record Occasion(LocalDate today, @Nullable Roster before) {}

    /**
     * Publishes a roster.
     *
     * @param ledger the ledger before
     * @param problem the month and its rules
     * @throws IllegalArgumentException where the month shares days with another period that was published
     */
    public static Publication of(
            Ledger ledger, RosterProblem problem, Roster roster, LedgerTerms terms, Occasion occasion) {
        Frame frame = Frame.of(problem.month());
        Period period = problem.month().period();
        ledger.findOverlapping(period).ifPresent(other -> {
            throw new IllegalArgumentException("The days from " + period.first() + " to " + period.last()
                    + " are published in part: from " + other.first() + " to " + other.last() + ".");
        });
        int[][] grid = frame.grid(roster);
        Roster published = published(frame, grid);
        String fingerprint = Fingerprint.of(published);
        Optional<LedgerBatch> last = ledger.findLast(period);
        if (last.isPresent() && last.get().fingerprint().equals(fingerprint)) {
            return new Publication(Outcome.UNCHANGED, published, last.get(), ledger);
        }
        LedgerBatch batch = new LedgerBatch(
                ledger.nextNumber(),
                period,
                occasion.today(),
                fingerprint,
                last.map(LedgerBatch::counted).orElse(List.of()).stream()
                        .map(LedgerEntry::reversed)
                        .toList(),
                MonthAccount.of(frame, grid, problem, terms, owed(ledger, period)),
                suffered(frame, published, occasion, terms));
        Outcome outcome = last.isPresent() ? Outcome.CORRECTED : Outcome.FIRST;
        return new Publication(outcome, published, batch, ledger.with(batch));
    }

    private static Roster published(Frame frame, int[][] grid) {
        Roster all = frame.roster(grid);
        Map<String, List<Duty>> rows = new LinkedHashMap<>();
        for (int agent = 0; agent < frame.agents(); agent++) {
            String id = frame.agent(agent).id();
            if (frame.contractDays(agent) > 0) {
                rows.put(id, all.rows().getOrDefault(id, List.of()));
            }
        }
        return new Roster(all.period(), rows);
    }

    private static Map<String, Long> owed(Ledger ledger, Period period) {
        Map<String, Long> owed = new HashMap<>();
        ledger.periods().stream()
                .filter(each -> !each.equals(period))
                .flatMap(each -> ledger.standing(each).stream())
                .filter(entry -> entry.kind().equals(LedgerKind.RESTS_OWED))
                .forEach(entry -> owed.merge(entry.agent(), entry.amount(), Long::sum));
        return owed;
    }

    private static List<LedgerEntry> suffered(Frame frame, Roster published, Occasion occasion, LedgerTerms terms) {
        List<LedgerEntry> suffered = new ArrayList<>();
        Roster before = occasion.before();
        if (before != null && before.period().equals(published.period())) {
            new ShortNotice(occasion.today(), terms.noticeDays())
                    .changes(before, published)
                    .forEach((agent, cells) -> suffered.add(new LedgerEntry(
                            agent,
                            frame.agent(frame.agentIndex(agent)).name(),
                            LedgerKind.SHORT_NOTICE,
                            (long) cells * LedgerEntry.HUNDREDTHS,
                            0)));
        }
        return suffered;
    }
}
