package io.github.paiban.cli;

import io.github.paiban.cli.terminal.Style;
import io.github.paiban.cli.terminal.Table;
import io.github.paiban.cli.terminal.Table.Cell;
import io.github.paiban.cli.terminal.Terminal;
import io.github.paiban.explain.Alternative;
import io.github.paiban.explain.CellExplanation;
import io.github.paiban.explain.RowExplanation;
import io.github.paiban.explain.RuleChange;
import io.github.paiban.model.ShopMonth;
import io.github.paiban.rules.Breach;
import io.github.paiban.rules.Level;
import io.github.paiban.rules.Score;
import io.github.paiban.rules.row.Settlement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Why a cell or a row is as it is, in words. */
final class ExplanationText {
    private final Wording wording;
    private final Terminal out;

    ExplanationText(ShopMonth month, Console console) {
        this.wording = new Wording(month, console.texts());
        this.out = console.out();
    }

    /** Prints what stands in a cell, what it breaks, and a table of what else could stand there. */
    void print(CellExplanation cell) {
        String agent = wording.agent(cell.agent());
        out.line(Style.BOLD, wording.say("explain.cell", agent, wording.date(cell.date()), wording.duty(cell.duty())));
        out.line();
        printBreaches(cell.breaches());
        out.line();
        out.line(Style.BOLD, wording.say("explain.instead"));
        Table table = new Table(2);
        table.head(
                wording.say("head.duty"),
                wording.say("head.verdict"),
                wording.level(Level.MUST),
                wording.level(Level.SHOULD),
                wording.level(Level.PREFER),
                wording.say("head.why"));
        cell.alternatives().forEach(other -> addRows(table, other));
        table.print(out);
    }

    private void printBreaches(List<Breach> breaches) {
        if (breaches.isEmpty()) {
            out.line(wording.say("explain.costs-nothing"));
            return;
        }
        out.line(Style.BOLD, wording.say("explain.costs"));
        Table table = new Table(2);
        for (Breach breach : breaches) {
            table.row(breach.rule(), wording.level(breach.level()), wording.say(breach.message()));
        }
        table.print(out);
    }

    private void addRows(Table table, Alternative other) {
        List<String> reasons = reasons(other);
        Score difference = other.difference();
        table.row(
                Cell.of(wording.duty(other.duty())),
                verdict(other),
                Cell.number(signed(difference.must())),
                Cell.number(signed(difference.should())),
                Cell.number(signed(difference.prefer())),
                Cell.of(reasons.isEmpty() ? "" : reasons.get(0)));
        reasons.stream().skip(1).forEach(reason -> table.row("", "", "", "", "", reason));
    }

    private List<String> reasons(Alternative other) {
        List<String> reasons = new ArrayList<>();
        for (RuleChange change : other.isForbidden() ? other.forbidding() : other.changes()) {
            List<Breach> breaches = change.difference() > 0 ? change.appearing() : change.disappearing();
            String key = change.difference() > 0 ? "explain.appears" : "explain.disappears";
            breaches.forEach(breach -> reasons.add(wording.say(key, change.rule(), wording.say(breach.message()))));
        }
        return reasons;
    }

    private Cell verdict(Alternative other) {
        if (other.isForbidden()) {
            return Cell.of(Style.RED, wording.say("verdict.forbidden"));
        }
        int sign = other.difference().compareTo(Score.ZERO);
        return sign < 0
                ? Cell.of(Style.GREEN, wording.say("verdict.better"))
                : Cell.of(wording.say(sign == 0 ? "verdict.equal" : "verdict.worse"));
    }

    private static String signed(long difference) {
        return difference == 0 ? "0" : String.format("%+d", difference);
    }

    /** Prints what of the months before an agent makes good; nothing without a ledger. */
    void printSettlements(List<Settlement> settlements) {
        List<Settlement> worth =
                settlements.stream().filter(Settlement::isWorthSaying).toList();
        if (!worth.isEmpty()) {
            out.line();
            out.line(Style.BOLD, wording.say("explain.settled"));
            worth.forEach(each -> out.line("  " + wording.say(each.say())));
        }
    }

    /** Prints an agent's days: what stands there, the best other duty, and what is forbidden. */
    void print(RowExplanation row) {
        out.line(Style.BOLD, wording.agent(row.agent()));
        Table table = new Table(2);
        table.head(
                wording.say("head.date"),
                wording.say("head.duty"),
                wording.say("head.next-best"),
                wording.say("head.difference"),
                wording.say("head.forbidden"));
        row.days().forEach(cell -> table.row(cells(cell)));
        table.print(out);
    }

    private Cell[] cells(CellExplanation cell) {
        Optional<Alternative> best = cell.allowed().stream().findFirst();
        boolean broken = cell.breaches().stream().anyMatch(breach -> breach.level() == Level.MUST);
        return new Cell[] {
            Cell.of(wording.date(cell.date())),
            Cell.of(broken ? Style.RED : Style.PLAIN, wording.duty(cell.duty())),
            Cell.of(best.map(other -> wording.duty(other.duty())).orElse("-")),
            Cell.of(best.map(other -> difference(other.difference())).orElse("")),
            Cell.of(forbidden(cell))
        };
    }

    private String difference(Score difference) {
        List<String> parts = new ArrayList<>();
        for (Level level : Level.values()) {
            if (difference.at(level) != 0) {
                parts.add(wording.level(level) + " " + signed(difference.at(level)));
            }
        }
        return parts.isEmpty() ? "0" : String.join(" ", parts);
    }

    /** The forbidden duties, by the first rule that forbids each. */
    private String forbidden(CellExplanation cell) {
        Map<String, List<String>> dutiesByRule = new LinkedHashMap<>();
        cell.alternatives().stream()
                .filter(Alternative::isForbidden)
                .forEach(other -> dutiesByRule
                        .computeIfAbsent(other.forbidding().get(0).rule(), rule -> new ArrayList<>())
                        .add(wording.duty(other.duty())));
        List<String> parts = new ArrayList<>();
        dutiesByRule.forEach((rule, duties) -> parts.add(wording.say("explain.forbidden-by", rule, duties)));
        return String.join("  ", parts);
    }
}
