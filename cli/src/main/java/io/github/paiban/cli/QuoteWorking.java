package io.github.paiban.cli;

import io.github.paiban.cli.terminal.Style;
import io.github.paiban.cli.terminal.Table;
import io.github.paiban.cli.terminal.Table.Cell;
import io.github.paiban.cli.terminal.Terminal;
import io.github.paiban.notice.Message;
import io.github.paiban.quote.Offer;
import io.github.paiban.quote.Quote;
import io.github.paiban.quote.arithmetic.Line;
import java.util.List;

/** The arithmetic of a quote, line by line. */
final class QuoteWorking {
    private final Console console;
    private final Quote quote;
    private final Terminal out;

    QuoteWorking(Console console, Quote quote) {
        this.console = console;
        this.quote = quote;
        this.out = console.out();
    }

    /** Prints it. */
    void print() {
        print(console.say("quote.figures"), lines("in."));
        print(console.say("quote.cost"), lines("cost."));
        for (Offer offer : quote.terms().offers()) {
            print(
                    console.say("quote.offer-is", offer.name(), offer.model().word()),
                    lines("offer." + offer.id() + "."));
        }
        out.line(console.say("quote.rounding", quote.terms().decimals()));
    }

    private List<Line> lines(String prefix) {
        return quote.worked().arithmetic().lines().stream()
                .filter(line -> line.key().startsWith(prefix))
                .filter(line -> !isEmptyFigure(line))
                .toList();
    }

    /** A figure that nobody gave and nothing needs. */
    private boolean isEmptyFigure(Line line) {
        return line.key().startsWith("in.") && quote.worked().value(line.key()).signum() == 0;
    }

    private void print(String title, List<Line> lines) {
        out.line(Style.BOLD, title);
        Table table = new Table(2);
        for (Line line : lines) {
            Message source = line.source();
            String working = source == null ? "= " + quote.worked().working(line) : console.say(source);
            Style style = source == null ? Style.PLAIN : Style.DIM;
            table.row(
                    Cell.of(console.say(line.label())),
                    Cell.number(quote.worked().shown(line)),
                    Cell.of(style, working));
        }
        table.print(out);
    }
}
