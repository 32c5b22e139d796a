package io.github.paiban.ledger;

import io.github.paiban.rules.DayFilter;
import io.github.paiban.rules.DutySet;
import io.github.paiban.rules.Frame;
import io.github.paiban.rules.RuleBook;
import io.github.paiban.rules.Scope;
import io.github.paiban.rules.row.FairShare;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Something that the ledger counts in days: certain duties on certain days, and the rules that share just these out.
 *
 * @param kind what it is called
 * @param what the duties
 * @param on the days
 * @param rules the rules of fair shares that speak of the same duties and days
 */
record Tracked(LedgerKind kind, DutySet what, DayFilter on, List<FairShare> rules) {
    private static final List<String> WORK = List.of("work");

    Tracked {
        rules = List.copyOf(rules);
    }

    /** All that is counted in a month: nights, weekends, holidays, half-days, then what else rules share out. */
    static List<Tracked> of(Frame frame, RuleBook book, LedgerTerms terms) {
        List<FairShare> rules = fairShares(book).toList();
        var shifts = frame.month().shifts();
        List<Tracked> fixed = Stream.of(
                        tracked(frame, LedgerKind.NIGHTS, terms.nights(shifts), DayFilter.ALL),
                        tracked(frame, LedgerKind.WEEKENDS, WORK, new DayFilter(List.of("weekend"))),
                        tracked(frame, LedgerKind.HOLIDAYS, WORK, new DayFilter(List.of("statutory"))),
                        tracked(frame, LedgerKind.HALF_DAYS, terms.halfDays(shifts), DayFilter.ALL))
                .filter(each -> !each.what.isEmpty())
                .map(each -> each.with(
                        rules.stream().filter(rule -> each.isOf(frame, rule)).toList()))
                .toList();
        List<Tracked> all = new ArrayList<>(fixed);
        rules.stream()
                .filter(rule -> fixed.stream().noneMatch(each -> each.rules.contains(rule)))
                .map(rule -> tracked(frame, LedgerKind.ofRule(rule.head().id()), rule.what(), rule.on())
                        .with(List.of(rule)))
                .forEach(all::add);
        return all;
    }

    private static Stream<FairShare> fairShares(RuleBook book) {
        return book.rules().stream().filter(FairShare.class::isInstance).map(FairShare.class::cast);
    }

    private static Tracked tracked(Frame frame, LedgerKind kind, List<String> what, DayFilter on) {
        return new Tracked(kind, DutySet.of(frame.duties(), what), on, List.of());
    }

    private Tracked with(List<FairShare> newRules) {
        return new Tracked(kind, what, on, newRules);
    }

    private boolean isOf(Frame frame, FairShare rule) {
        return DutySet.of(frame.duties(), rule.what()).equals(what)
                && days(rule.on()).equals(days(on));
    }

    /** The days that a filter means, written in one way; empty for all. */
    private static Set<String> days(DayFilter filter) {
        Set<String> days = new TreeSet<>();
        for (String word : filter.words()) {
            if (word.equals("all")) {
                return Set.of();
            }
            boolean weekday = word.endsWith("day");
            days.addAll(
                    word.equals("weekend")
                            ? List.of("sat", "sun")
                            : List.of(weekday ? word.substring(0, 3).toLowerCase(Locale.ROOT) : word));
        }
        return days;
    }

    /** Who shares it with whom: the scopes of its rules. */
    List<Scope> scopes() {
        return rules.stream().map(rule -> rule.head().scope()).toList();
    }
}
