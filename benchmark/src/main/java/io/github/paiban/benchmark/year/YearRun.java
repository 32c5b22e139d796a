package io.github.paiban.benchmark.year;

import io.github.paiban.Paiban;
import io.github.paiban.RosterResult;
import io.github.paiban.ledger.Ledger;
import io.github.paiban.ledger.LedgerRules;
import io.github.paiban.ledger.LedgerTerms;
import io.github.paiban.ledger.Publication;
import io.github.paiban.model.Assignment;
import io.github.paiban.model.Roster;
import io.github.paiban.model.ShopMonth;
import io.github.paiban.rostering.ProgressListener;
import io.github.paiban.rostering.SolveOptions;
import io.github.paiban.rotation.CyclePattern;
import io.github.paiban.rotation.PatternMonth;
import io.github.paiban.rotation.Stability;
import io.github.paiban.rules.RosterProblem;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Rosters one month after the other, each with what was rostered before it as its history, and with the ledger of all
 * that was rostered, as if each month were published as it is.
 *
 * @param shop the shop's folder, read for a month
 * @param pattern the pattern that all months follow
 * @param terms what the shop says of its ledger
 * @param options how to search each month
 */
public record YearRun(
        Function<YearMonth, RosterProblem> shop, CyclePattern pattern, LedgerTerms terms, SolveOptions options) {

    /**
     * One month of them.
     *
     * @param problem the month as it was rostered
     * @param result the roster
     * @param stability how far it follows the pattern
     * @param ledger the ledger after it
     */
    public record Month(RosterProblem problem, RosterResult result, Stability stability, Ledger ledger) {}

    /**
     * Rosters them.
     *
     * @param first the first month; its history is the folder's
     * @param months how many
     * @param listener takes each month when it is done
     */
    public List<Month> run(YearMonth first, int months, Consumer<Month> listener) {
        List<Month> all = new ArrayList<>();
        List<Assignment> history = new ArrayList<>();
        for (int i = 0; i < months; i++) {
            RosterProblem read = shop.apply(first.plusMonths(i));
            RosterProblem problem = i == 0 ? read : new RosterProblem(with(read.month(), history), read.rules());
            Month month = roster(problem, i == 0 ? Ledger.EMPTY : all.getLast().ledger);
            history.addAll(i == 0 ? read.month().history() : List.of());
            history.addAll(cells(month.result.roster()));
            all.add(month);
            listener.accept(month);
        }
        return all;
    }

    private Month roster(RosterProblem problem, Ledger before) {
        PatternMonth laid = PatternMonth.of(LedgerRules.apply(problem, before, terms), pattern);
        RosterResult result = Paiban.rosterNear(laid.problem(), laid.start(), options, ProgressListener.NONE);
        Stability stability = Stability.of(laid.problem(), result.roster(), laid.layout());
        var occasion = new Publication.Occasion(problem.month().period().first(), null);
        Ledger after = Publication.of(before, laid.problem(), result.roster(), terms, occasion)
                .ledger();
        return new Month(laid.problem(), result, stability, after);
    }

    private static List<Assignment> cells(Roster roster) {
        List<Assignment> cells = new ArrayList<>();
        roster.rows().forEach((agent, row) -> {
            for (int day = 0; day < row.size(); day++) {
                cells.add(new Assignment(agent, roster.period().date(day), row.get(day)));
            }
        });
        return cells;
    }

    private static ShopMonth with(ShopMonth month, List<Assignment> history) {
        return new ShopMonth(
                month.title(),
                month.period(),
                month.shifts(),
                month.roles(),
                month.agents(),
                month.requirements(),
                month.requests(),
                month.pins(),
                history,
                month.holidays(),
                month.curves());
    }
}
