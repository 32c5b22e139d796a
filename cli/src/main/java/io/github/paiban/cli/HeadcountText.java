package io.github.paiban.cli;

import io.github.paiban.cli.terminal.Style;
import io.github.paiban.cli.terminal.Table;
import io.github.paiban.cli.terminal.Table.Cell;
import io.github.paiban.cli.terminal.Terminal;
import io.github.paiban.headcount.DeskPlan;
import io.github.paiban.headcount.DeskPlan.State;
import io.github.paiban.headcount.HeadcountPlan;
import io.github.paiban.headcount.MonthPlan;
import io.github.paiban.headcount.PeakDays;
import io.github.paiban.law.LawReport;
import io.github.paiban.notice.EnumWord;
import io.github.paiban.staffing.ShopPooling;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** A head-count in a screenful: how many in which month, why not fewer, whom to hire when. */
final class HeadcountText {
    /** Desks whose last person is explained. */
    private static final int MOST_DESKS = 4;

    private final Console console;
    private final Terminal out;
    private final String title;
    private final HeadcountPlan plan;
    private final HeadcountWords words;

    HeadcountText(Console console, String title, HeadcountPlan plan) {
        this.console = console;
        this.out = console.out();
        this.title = title;
        this.plan = plan;
        this.words = new HeadcountWords(console);
    }

    /** Prints it. */
    void print(Path folder, List<Path> files) {
        out.line(
                Style.BOLD,
                say(
                        "title",
                        title,
                        monthOf(plan.months().getFirst()),
                        monthOf(plan.months().getLast())));
        printMonths();
        printReasons();
        new HeadcountFlowText(console, plan).print();
        printBeside();
        out.line();
        out.line(say(
                "files", String.join(", ", files.stream().map(Path::toString).toList())));
        out.line(say("next", console.command("roster " + folder + " --demand volumes")));
    }

    private String say(String key, Object... args) {
        return console.say("headcount." + key, args);
    }

    static String monthOf(MonthPlan month) {
        return YearMonth.from(month.work().period().first()).toString();
    }

    private void printMonths() {
        Table table = new Table(2)
                .head(
                        say("month"),
                        say("contacts"),
                        say("bound"),
                        say("people"),
                        say("full-time"),
                        say("in-time"),
                        say("state"));
        for (MonthPlan month : plan.months()) {
            table.row(
                    Cell.of(monthOf(month)),
                    Cell.number(String.format(Locale.ROOT, "%,.0f", month.work().contacts())),
                    Cell.number(Integer.toString(month.bound())),
                    new Cell(Integer.toString(month.people()), Style.BOLD, true),
                    Cell.number(HeadcountWords.decimal(month.fullTime())),
                    Cell.number(words.inTime(month)),
                    state(month));
        }
        table.print(out);
        out.line(Style.DIM, "  " + say("columns"));
    }

    private Cell state(MonthPlan month) {
        Style style = month.state() == State.CONFIRMED
                ? Style.GREEN
                : month.state() == State.ESTIMATED ? Style.YELLOW : Style.RED;
        String key = EnumWord.of(month.state());
        String source = EnumWord.of(month.work().source());
        return Cell.of(style, say("state." + key, say("source." + source)));
    }

    /** The month that takes most people, of those that were rostered. */
    private MonthPlan busiest() {
        return plan.months().stream()
                .max(Comparator.comparing((MonthPlan month) -> month.state() != State.ESTIMATED)
                        .thenComparingInt(MonthPlan::people))
                .orElseThrow();
    }

    /** Why the busiest month’s desks cannot do with one fewer, those first where rules and hours cost most. */
    private void printReasons() {
        MonthPlan month = busiest();
        List<DeskPlan> shown = month.desks().stream()
                .filter(desk -> desk.fewer() != null || desk.state() != State.CONFIRMED)
                .sorted(Comparator.comparing((DeskPlan desk) -> desk.state() == State.CONFIRMED)
                        .thenComparingInt(desk -> desk.bound().people() - desk.people()))
                .toList();
        if (shown.isEmpty()) {
            return;
        }
        out.line();
        out.line(Style.BOLD, say("reasons", monthOf(month)));
        Table table = new Table(2);
        for (DeskPlan desk : shown.stream().limit(MOST_DESKS).toList()) {
            String name = words.desk(desk.desk());
            table.row(Cell.of(name), Cell.of(words.reason(desk)));
        }
        table.print(out);
        if (shown.size() > MOST_DESKS) {
            out.line("  " + say("more-desks", shown.size() - MOST_DESKS));
        }
        words.joint(month).forEach(line -> out.line("  " + line));
        words.outOfReach(month).forEach(line -> out.line(Style.YELLOW, "  " + line));
    }

    private void printBeside() {
        Table table = new Table(2);
        MonthPlan busiest = busiest();
        for (PeakDays peak : busiest.peaks().stream().limit(2).toList()) {
            table.row(Cell.of(say("peak")), Cell.of(words.peak(peak)));
        }
        boolean hasTemporary =
                plan.flow().stream().anyMatch(month -> !month.temporary().isEmpty());
        if (hasTemporary || !busiest.peaks().isEmpty()) {
            table.row(Cell.of(""), Cell.of(Style.DIM, say("peak-note")));
        }
        if (busiest.pooling().size() > 1) {
            ShopPooling.Way apart = busiest.pooling().getFirst();
            ShopPooling.Way pair = busiest.pooling().get(1);
            ShopPooling.Way all = busiest.pooling().getLast();
            table.row(Cell.of(say("pooling")), Cell.of(words.pooling(busiest, apart, pair, all)));
        }
        LawReport law = busiest.law();
        if (law != null) {
            table.row(Cell.of(console.say("summary.law")), LawText.brief(law, console));
        }
        if (table.size() > 0) {
            out.line();
            table.print(out);
        }
    }
}
