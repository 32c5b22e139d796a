package io.github.paiban.cli;

import io.github.paiban.cli.terminal.Style;
import io.github.paiban.cli.terminal.Table;
import io.github.paiban.cli.terminal.Table.Cell;
import io.github.paiban.cli.terminal.Terminal;
import io.github.paiban.law.LawFinding;
import io.github.paiban.law.LawFinding.Weight;
import io.github.paiban.law.LawReport;
import io.github.paiban.law.OvertimeHours;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToLongFunction;

/** What labour law says of a roster: findings of one kind together, with article, arithmetic and ways out. */
final class LawText {
    /** Agents shown of each kind of breach. */
    private static final int SHOWN = 3;

    private final LawReport report;
    private final Console console;
    private final Wording wording;
    private final Terminal out;

    LawText(LawReport report, Console console, Wording wording) {
        this.report = report;
        this.console = console;
        this.wording = wording;
        this.out = console.out();
    }

    /** In one row: how many breaches, how much overtime. */
    static Cell brief(LawReport report, Console console) {
        Optional<String> breaches = breaches(report, console);
        String first = breaches.orElseGet(() -> console.say("law.brief-none"));
        String pay = console.say(
                "law.brief-pay",
                hours(report, OvertimeHours::at150, console),
                hours(report, OvertimeHours::at200, console),
                hours(report, OvertimeHours::at300, console));
        return Cell.of(breaches.isEmpty() ? Style.PLAIN : Style.RED, first + console.say("law.brief-then") + pay);
    }

    /** How many breaches, of how many agents; empty where there is none. */
    static Optional<String> breaches(LawReport report, Console console) {
        List<LawFinding> breaches = report.of(Weight.BREACH);
        long people = breaches.stream().map(LawFinding::agent).distinct().count();
        return breaches.isEmpty()
                ? Optional.empty()
                : Optional.of(console.say("law.brief-breaches", breaches.size(), people));
    }

    private static String hours(LawReport report, ToLongFunction<OvertimeHours> part, Console console) {
        long minutes = report.hours().stream().mapToLong(part).sum();
        return console.texts().show(Duration.ofMinutes(minutes));
    }

    /** Prints all of it. */
    void print() {
        out.line(Style.BOLD, console.say(report.heading()));
        Table table = new Table(2);
        report.kinds().forEach(kind -> add(table, kind));
        table.print(out);
        if (report.findings().isEmpty()) {
            out.line("  " + console.say("law.brief-none"));
        }
    }

    private void add(Table table, List<LawFinding> kind) {
        LawFinding first = kind.getFirst();
        boolean isOfTeam = first.agent() == null;
        int shown = isOfTeam ? kind.size() : Math.min(kind.size(), first.weight() == Weight.BREACH ? SHOWN : 1);
        for (int i = 0; i < shown; i++) {
            String line = line(kind.get(i));
            boolean isLast = i == shown - 1 && kind.size() > shown;
            table.row(
                    i == 0 ? weight(first.weight()) : Cell.of(""),
                    Cell.of(isLast ? console.say("law.more", line, kind.size() - shown) : line));
        }
        table.row("", console.say("law.ground", first.article().cited()));
        Set<String> ways = new LinkedHashSet<>();
        kind.forEach(each -> each.ways().forEach(way -> ways.add(console.say(way))));
        if (!ways.isEmpty()) {
            table.row("", console.say("law.ways", String.join(console.say("law.or"), ways)));
        }
    }

    private Cell weight(Weight weight) {
        Style style = switch (weight) {
            case BREACH -> Style.RED;
            case PAY -> Style.YELLOW;
            case NOTE -> Style.DIM;
        };
        return Cell.of(style, console.say(weight.said()));
    }

    private String line(LawFinding finding) {
        String agent = finding.agent();
        String what = console.say(finding.message());
        return agent == null ? what : console.say("law.of", wording.agent(agent), what);
    }
}
