package io.github.paiban.cli;

import io.github.paiban.cli.terminal.Style;
import io.github.paiban.cli.terminal.Table;
import io.github.paiban.cli.terminal.Table.Cell;
import io.github.paiban.staffing.ShopPooling;
import java.util.List;
import java.util.Locale;

/** What it saves that agents serve several shops, in words. */
final class PoolingText {
    private final Console console;

    PoolingText(Console console) {
        this.console = console;
    }

    /** Prints a line for each way; nothing where there are not several shops. */
    void print(List<ShopPooling.Way> ways) {
        if (ways.isEmpty()) {
            return;
        }
        console.out().line();
        console.out().line(Style.BOLD, console.say("pooling.title"));
        Table table = new Table(2)
                .head(
                        console.say("pooling.shops"),
                        console.say("pooling.hours"),
                        console.say("pooling.saved"),
                        console.say("pooling.peak"),
                        console.say("pooling.fewer"));
        ShopPooling.Way apart = ways.getFirst();
        for (ShopPooling.Way way : ways) {
            boolean isLast = way.equals(ways.getLast());
            String name = isLast
                    ? console.say("pooling.all", way.shopsPerAgent())
                    : console.count("pooling.each", way.shopsPerAgent());
            double saved = apart.peopleMinutes() == 0 ? 0 : 1 - way.peopleMinutes() / apart.peopleMinutes();
            int fewer = apart.peak() - way.peak();
            table.row(
                    Cell.of(name),
                    Cell.number(String.format(Locale.ROOT, "%,.0f", way.peopleMinutes() / 60)),
                    Cell.number(way.equals(apart) ? "" : Wording.percent(saved)),
                    Cell.number(Integer.toString(way.peak())),
                    Cell.number(way.equals(apart) ? "" : Integer.toString(fewer)));
        }
        table.print(console.out());
        console.out().line(Style.DIM, console.say("pooling.note"));
    }
}
