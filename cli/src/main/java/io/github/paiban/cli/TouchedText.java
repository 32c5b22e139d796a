package io.github.paiban.cli;

import io.github.paiban.cli.terminal.Style;
import io.github.paiban.cli.terminal.Table;
import io.github.paiban.cli.terminal.Table.Cell;
import io.github.paiban.cli.terminal.Terminal;
import io.github.paiban.explain.RuleChange;
import io.github.paiban.rules.Breach;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Every rule that a change touches: what it finds before and what after. */
final class TouchedText {
    private final Wording wording;
    private final Terminal out;

    TouchedText(Wording wording, Terminal out) {
        this.wording = wording;
        this.out = out;
    }

    /** Prints it, the most binding rules first. */
    void print(List<RuleChange> changes) {
        out.line(Style.BOLD, wording.say("touched.head"));
        if (changes.isEmpty()) {
            out.line("  " + wording.say("touched.none"));
            return;
        }
        Table table = new Table(2);
        changes.stream().sorted(Comparator.comparing(RuleChange::level)).forEach(change -> add(change, table));
        table.print(out);
    }

    private void add(RuleChange change, Table table) {
        List<Cell[]> lines = new ArrayList<>();
        addLines(lines, "touched.before", change.disappearing());
        addLines(lines, "touched.after", change.appearing());
        Style style = change.difference() > 0 ? Style.RED : change.difference() < 0 ? Style.GREEN : Style.PLAIN;
        String sum = change.difference() == 0 ? "0" : String.format("%+d", change.difference());
        Cell[] head = {Cell.of(style, change.rule()), Cell.of(wording.level(change.level())), Cell.number(sum)};
        Cell blank = Cell.of("");
        for (int i = 0; i < lines.size(); i++) {
            Cell[] line = lines.get(i);
            boolean isFirst = i == 0;
            table.row(
                    isFirst ? head[0] : blank, isFirst ? head[1] : blank, isFirst ? head[2] : blank, line[0], line[1]);
        }
    }

    private void addLines(List<Cell[]> lines, String when, List<Breach> breaches) {
        Cell time = Cell.of(wording.say(when));
        if (breaches.isEmpty()) {
            lines.add(new Cell[] {time, Cell.of(wording.say("touched.kept"))});
        }
        breaches.forEach(breach -> lines.add(new Cell[] {time, Cell.of(wording.line(breach))}));
    }
}
