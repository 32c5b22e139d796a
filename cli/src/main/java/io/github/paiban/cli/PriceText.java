package io.github.paiban.cli;

import io.github.paiban.cli.terminal.Table;
import io.github.paiban.rostering.ShiftPrice;
import io.github.paiban.rules.Level;
import java.util.List;

/** What one more person would be worth, where it is worth most. */
final class PriceText {
    private final Console console;
    private final Wording wording;
    private final List<ShiftPrice> prices;

    PriceText(Console console, Wording wording, List<ShiftPrice> prices) {
        this.console = console;
        this.wording = wording;
        this.prices = prices;
    }

    /** Adds so many rows at most, the dearest first; none where no one more would be of use. */
    void addTo(Table table, int most) {
        List<PriceGroup> groups = PriceGroup.of(prices, most);
        for (int i = 0; i < groups.size(); i++) {
            PriceGroup group = groups.get(i);
            table.row(i == 0 ? console.say("price.head") : "", console.say("price.line", where(group), worth(group)))
                    .rank(3);
        }
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
