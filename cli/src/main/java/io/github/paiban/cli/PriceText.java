package io.github.paiban.cli;

import io.github.paiban.cli.terminal.Style;
import io.github.paiban.cli.terminal.Table;
import io.github.paiban.rostering.ShiftPrice;
import io.github.paiban.rules.Level;
import java.util.List;

/** What one more person would be worth, where it is worth most: at most three lines and a heading. */
final class PriceText {
    private static final int SHOWN = 3;

    private final Console console;
    private final Wording wording;

    PriceText(Console console, Wording wording) {
        this.console = console;
        this.wording = wording;
    }

    /** Prints an empty line and the block; nothing where no one more would be of use. */
    void print(List<ShiftPrice> prices) {
        List<PriceGroup> groups = PriceGroup.of(prices, SHOWN);
        if (groups.isEmpty()) {
            return;
        }
        console.out().line();
        console.out().line(Style.BOLD, console.say("price.head"));
        Table table = new Table(2);
        groups.forEach(group -> table.row(worth(group), where(group)));
        table.print(console.out());
    }

    private String worth(PriceGroup group) {
        String worth = group.least() == group.most()
                ? console.say(group.dates().size() == 1 ? "price.one" : "price.each", group.most())
                : console.say("price.range", group.least(), group.most());
        return group.level() == Level.MUST ? console.say("price.level", worth, wording.level(Level.MUST)) : worth;
    }

    private String where(PriceGroup group) {
        String duty = wording.duty(group.duty());
        List<String> shops = group.shops().stream().sorted().toList();
        String what = shops.isEmpty() ? duty : console.say("price.shops", duty, shops);
        return console.say("price.where", what, when(group));
    }

    private String when(PriceGroup group) {
        return group.isRun()
                ? wording.dates(group.dates().getFirst(), group.dates().getLast())
                : wording.weekdays(group.dates());
    }
}
