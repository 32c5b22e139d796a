package io.github.paiban.cli;

import io.github.paiban.cli.terminal.Style;
import io.github.paiban.cli.terminal.Table;
import io.github.paiban.cli.terminal.Table.Cell;
import io.github.paiban.cli.terminal.Terminal;
import io.github.paiban.law.LawReport;
import io.github.paiban.report.Judgement;
import io.github.paiban.report.RuleCost;
import io.github.paiban.rules.Breach;
import io.github.paiban.rules.Level;
import java.util.Comparator;
import java.util.List;

/** Everything that a roster breaks, level by level, and what each rule costs. */
final class JudgementText {
    private static final int DEAREST = 12;
    private static final Comparator<Breach> DEAREST_FIRST =
            Comparator.comparingLong(Breach::cost).reversed();
    private static final Comparator<RuleCost> LEVEL_THEN_COST =
            Comparator.comparing(RuleCost::level).thenComparing(RuleCost::cost, Comparator.reverseOrder());

    private final Judgement judgement;
    private final Wording wording;
    private final Console console;
    private final Terminal out;

    JudgementText(Judgement judgement, Console console) {
        this.judgement = judgement;
        this.wording = new Wording(judgement.problem().month(), console.texts());
        this.console = console;
        this.out = console.out();
    }

    /** Prints all of it. */
    void print() {
        out.line(Style.BOLD, wording.title());
        Table figures = new Table(2);
        Figures.all(judgement, console, wording).addTo(figures);
        figures.print(out);
        for (Level level : Level.values()) {
            printLevel(level);
        }
        printCosts();
        LawReport law = judgement.law();
        if (law != null) {
            new LawText(law, console, wording).print();
        }
    }

    /** Prints what costs most, by rule and by breach. */
    void printDearest() {
        out.line(Style.BOLD, wording.title());
        out.line(judgement.isLegal() ? Style.GREEN : Style.RED, verdict());
        printCosts();
        List<Breach> dearest = judgement.breaches().stream()
                .sorted(Comparator.comparing(Breach::level).thenComparing(DEAREST_FIRST))
                .limit(DEAREST)
                .toList();
        if (!dearest.isEmpty()) {
            out.line();
            out.line(Style.BOLD, wording.say("check.dearest", dearest.size()));
            print(dearest);
        }
        out.line();
        out.line(wording.say("check.more"));
    }

    private String verdict() {
        return judgement.isLegal()
                ? wording.say("legal.yes")
                : console.count("legal.no", judgement.at(Level.MUST).size());
    }

    private void printLevel(Level level) {
        List<Breach> breaches = judgement.at(level);
        if (breaches.isEmpty()) {
            return;
        }
        out.line();
        out.line(Style.BOLD, wording.say("check.level", wording.level(level), breaches.size()));
        print(breaches.stream().sorted(DEAREST_FIRST).toList());
    }

    private void print(List<Breach> breaches) {
        Table table = new Table(2);
        table.head(
                wording.say("head.rule"),
                wording.say("head.agent"),
                wording.say("head.dates"),
                wording.say("head.amount"),
                wording.say("head.cost"),
                wording.say("head.what"));
        breaches.forEach(breach -> table.row(cells(breach)));
        table.print(out);
    }

    private Cell[] cells(Breach breach) {
        return new Cell[] {
            Cell.of(breach.rule()),
            Cell.of(wording.agent(breach)),
            Cell.of(wording.dates(breach)),
            Cell.number(wording.amount(breach)),
            Cell.number(Long.toString(breach.cost())),
            Cell.of(wording.say(breach.message()))
        };
    }

    private void printCosts() {
        out.line();
        out.line(Style.BOLD, wording.say("check.costs"));
        Table table = new Table(2);
        table.head(
                wording.say("head.rule"),
                wording.say("head.level"),
                wording.say("head.breaches"),
                wording.say("head.cost"));
        judgement.ruleCosts().stream()
                .filter(rule -> rule.breaches() > 0)
                .sorted(LEVEL_THEN_COST)
                .forEach(rule -> table.row(cells(rule)));
        for (Level level : Level.values()) {
            table.row(
                    Cell.of(wording.say("check.sum")),
                    Cell.of(wording.level(level)),
                    Cell.number(Integer.toString(judgement.at(level).size())),
                    Cell.number(Long.toString(judgement.score().at(level))));
        }
        table.print(out);
    }

    private Cell[] cells(RuleCost rule) {
        return new Cell[] {
            Cell.of(rule.rule()),
            Cell.of(wording.level(rule.level())),
            Cell.number(Integer.toString(rule.breaches())),
            Cell.number(Long.toString(rule.cost()))
        };
    }
}
