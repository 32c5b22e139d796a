package io.github.paiban.ledger;

import io.github.paiban.rules.DayFilter;
import io.github.paiban.rules.Duties;
import io.github.paiban.rules.Frame;
import io.github.paiban.rules.Limits;
import io.github.paiban.rules.RuleBook;
import io.github.paiban.rules.RuleHead;
import io.github.paiban.rules.Window;
import io.github.paiban.rules.row.Count;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Rest days that a month lacks, or gives back. A month with fewer rests than it should have, as in a promotion, leaves the
 * rest owed; rests beyond that pay back what is owed, and nothing more.
 */
final class RestsOwed {
    private static final List<String> REST = List.of("rest");

    private final Frame frame;
    private final List<Count> counts;

    RestsOwed(Frame frame, RuleBook book, LedgerTerms terms) {
        this.frame = frame;
        Integer rests = terms.rests();
        this.counts = rests == null
                ? book.rules().stream()
                        .filter(Count.class::isInstance)
                        .map(Count.class::cast)
                        .filter(RestsOwed::isAboutRests)
                        .toList()
                : List.of(count(RuleHead.must("rests"), Limits.atLeast(rests)));
    }

    /** Whether a rule says how many rests a month or a period has. */
    static boolean isAboutRests(Count rule) {
        return rule.what().equals(REST)
                && rule.per() != Window.WEEK
                && (rule.on().words().isEmpty() || rule.on().words().contains("all"))
                && rule.limits().least() > 0;
    }

    private static Count count(RuleHead head, Limits limits) {
        return new Count(head, "rest-days", REST, DayFilter.ALL, Window.PERIOD, limits);
    }

    /**
     * By how many days a row raises what an agent is owed; negative where it pays back.
     *
     * @param row duty indexes by day
     * @param before the days owed from other months
     */
    double owed(int agent, int[] row, double before) {
        int least = least(agent);
        if (least < 0) {
            return 0;
        }
        long rests = IntStream.range(0, row.length)
                .filter(day -> row[day] == Duties.OFF && frame.isPresent(agent, day))
                .count();
        return rests <= least ? (double) (least - rests) : -Math.min((double) (rests - least), Math.max(0, before));
    }

    /** What the rules ask of everybody, lowered for part of a month; whoever has more by an own limit is owed no more; -1 for none. */
    int least(int agent) {
        return counts.stream()
                .filter(rule -> rule.head().scope().includes(frame.agent(agent)))
                .mapToInt(rule -> Math.min(
                        count(rule.head(), rule.limits())
                                .limitsFor(frame, agent)
                                .least(),
                        count(RuleHead.must("-"), rule.limits())
                                .limitsFor(frame, agent)
                                .least()))
                .max()
                .orElse(-1);
    }
}
