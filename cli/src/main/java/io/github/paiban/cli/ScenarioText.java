package io.github.paiban.cli;

import io.github.paiban.cli.terminal.Style;
import io.github.paiban.cli.terminal.Table;
import io.github.paiban.cli.terminal.Table.Cell;
import io.github.paiban.cli.terminal.Terminal;
import io.github.paiban.proposal.NewShift;
import io.github.paiban.proposal.NewShifts;
import io.github.paiban.quote.arithmetic.Measure;
import io.github.paiban.scenario.ScenarioOutcome;
import io.github.paiban.scenario.ScenarioOutcome.Money;
import io.github.paiban.scenario.ScenarioOutcome.Offered;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Scenarios in a screenful: a line for each, the folder as it is first, and the new shifts that would save hours. */
final class ScenarioText {
    private static final int MOST_SHIFTS = 3;
    private static final double MINUTES = 60;

    private final Console console;
    private final Terminal out;
    private final String title;
    private final List<ScenarioOutcome> outcomes;
    private final boolean hasMoney;

    ScenarioText(Console console, String title, List<ScenarioOutcome> outcomes) {
        this.console = console;
        this.out = console.out();
        this.title = title;
        this.outcomes = outcomes;
        this.hasMoney = outcomes.stream().allMatch(each -> each.money() != null);
    }

    /** Prints it. */
    void print(NewShifts proposed, List<String> files) {
        out.line(Style.BOLD, say("title", title));
        Table table = new Table(2).head(heads().toArray(String[]::new));
        outcomes.forEach(each -> table.row(row(each)));
        table.print(out);
        if (outcomes.stream().anyMatch(each -> !each.isRostered())) {
            out.line(Style.DIM, "  " + say("unsure-note"));
        }
        for (ScenarioOutcome each : outcomes) {
            NewShift added = each.added();
            if (added != null) {
                out.line("  " + say("added", each.name(), ScenarioRun.clock(added), hours(added.savedMinutes())));
            }
        }
        print(proposed);
        out.line();
        out.line(say("files", String.join(", ", files)));
    }

    private String say(String key, Object... args) {
        return console.say("scenarios." + key, args);
    }

    private List<String> heads() {
        List<String> heads = new ArrayList<>(
                List.of(say("case"), say("contacts"), say("bound"), say("people"), say("difference"), say("in-time")));
        if (hasMoney) {
            heads.addAll(List.of(say("cost"), say("each"), say("best")));
        }
        return heads;
    }

    private Cell[] row(ScenarioOutcome each) {
        int difference = each.people() - outcomes.getFirst().people();
        Double inTime = each.inTime();
        boolean isFirst = each.equals(outcomes.getFirst());
        List<Cell> cells = new ArrayList<>(List.of(
                Cell.of(each.name()),
                Cell.number(String.format(Locale.ROOT, "%,.0f", each.contacts())),
                Cell.number(Integer.toString(each.atLeast())),
                new Cell(each.people() + (each.isRostered() ? "" : "?"), Style.BOLD, true),
                Cell.number(isFirst ? "" : String.format(Locale.ROOT, "%+d", difference)),
                Cell.number(inTime == null ? "" : Wording.percent(inTime))));
        Money money = each.money();
        if (hasMoney && money != null) {
            cells.add(Cell.number(Measure.MONEY.show(money.cost(), money.decimals())));
            cells.add(Cell.number(Measure.MONEY.show(perContact(each, money), money.decimals())));
            cells.add(best(money));
        }
        return cells.toArray(Cell[]::new);
    }

    private static BigDecimal perContact(ScenarioOutcome each, Money money) {
        long contacts = Math.max(1, Math.round(each.contacts()));
        return money.cost().divide(BigDecimal.valueOf(contacts), money.decimals(), RoundingMode.HALF_UP);
    }

    private static Cell best(Money money) {
        Optional<Offered> best = money.findBest();
        if (best.isEmpty()) {
            return Cell.of("");
        }
        Offered offer = best.get();
        String margin = Measure.SHARE.show(offer.margin().setScale(3, RoundingMode.HALF_UP), money.decimals());
        Style style = offer.profit().signum() < 0 ? Style.RED : Style.PLAIN;
        return Cell.of(style, margin + " " + offer.name());
    }

    private void print(NewShifts proposed) {
        out.line();
        if (proposed.saving().isEmpty()) {
            out.line(say(proposed.tried() == 0 ? "no-programme" : "no-shift", proposed.tried()));
            return;
        }
        out.line(Style.BOLD, say("shifts", hours(proposed.minutes()), proposed.tried()));
        Table table = new Table(2);
        for (NewShift each : proposed.saving().stream().limit(MOST_SHIFTS).toList()) {
            double share = each.savedMinutes() / Math.max(1, proposed.minutes());
            table.row(
                    Cell.of(ScenarioRun.clock(each)),
                    Cell.of(say("saves", hours(each.savedMinutes()), Wording.percent(share))),
                    Cell.of(
                            Math.round(each.savedShifts()) == 0
                                    ? ""
                                    : say("fewer-shifts", Math.round(each.savedShifts()))),
                    Cell.of(each.attended() < 1 ? "" : say("attends", Math.round(each.attended()))));
        }
        table.print(out);
        out.line(Style.DIM, "  " + say("shifts-note"));
    }

    private static String hours(double minutes) {
        return String.format(Locale.ROOT, "%,.0f", minutes / MINUTES);
    }
}
