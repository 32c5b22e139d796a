package io.github.paiban.cli;

import io.github.paiban.cli.terminal.Style;
import io.github.paiban.cli.terminal.Table;
import io.github.paiban.cli.terminal.Table.Cell;
import io.github.paiban.cli.terminal.Terminal;
import io.github.paiban.notice.Message;
import io.github.paiban.quote.Driver;
import io.github.paiban.quote.Earning;
import io.github.paiban.quote.MonthFigures;
import io.github.paiban.quote.Offer;
import io.github.paiban.quote.Quote;
import io.github.paiban.quote.Quoted;
import io.github.paiban.quote.VolumeOutlook;
import io.github.paiban.quote.arithmetic.Line;
import io.github.paiban.quote.arithmetic.Measure;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A quote in a screenful: what it goes by, what the team costs, the offers side by side. */
final class QuoteText {
    private static final Set<String> SUBTOTALS = Set.of("cost.wages", "cost.direct", "cost.hour", "cost.beyond-hours");
    /** Loss chances from here on stand out. */
    private static final double RISKY = 0.1;

    private final Console console;
    private final Quote quote;
    private final QuoteFolder folder;
    private final Terminal out;
    private final int decimals;

    QuoteText(Console console, Quote quote, QuoteFolder folder) {
        this.console = console;
        this.quote = quote;
        this.folder = folder;
        this.out = console.out();
        this.decimals = quote.terms().decimals();
    }

    /** Prints it. */
    void print(Path from, List<Path> files) {
        out.line(Style.BOLD, title());
        printBasis(from);
        printCost();
        printOffers();
        if (quote.outlook() != null) {
            printRisk(quote.outlook());
        }
        printNext(from, files);
    }

    private String title() {
        Shop shop = folder.shop();
        String of =
                shop == null ? quote.terms().parties().client() : new Wording(shop.month(), console.texts()).title();
        return console.say("quote.title", of, quote.terms().currency().getCurrencyCode())
                .strip();
    }

    private void printBasis(Path from) {
        List<String> parts = new ArrayList<>();
        for (Driver driver : List.of(Driver.AGENTS, Driver.HOURS, Driver.INQUIRIES)) {
            Line line = quote.worked().arithmetic().line(driver.key());
            Message source = line.source();
            parts.add(console.say(
                    "quote.figure",
                    line.label(),
                    quote.worked().shown(line),
                    source == null ? "" : console.say(source)));
        }
        out.line("  " + String.join(console.say("quote.between"), parts));
        Message source = quote.worked().arithmetic().line(Driver.AGENTS.key()).source();
        if (source != null && source.equals(MonthFigures.BY_DEMAND)) {
            String command = console.command("quote " + from + " --headcount");
            out.line(Style.DIM, "  " + console.say("quote.by-demand", from.toString(), command));
        }
    }

    private void printCost() {
        Table table = new Table(2);
        for (Line line : quote.worked().arithmetic().lines()) {
            boolean isShown = line.key().startsWith("cost.") && !SUBTOTALS.contains(line.key());
            if (isShown && quote.worked().value(line.key()).signum() != 0) {
                boolean isTotal = line.key().equals("cost.total");
                Style style = isTotal ? Style.BOLD : Style.PLAIN;
                table.row(
                        Cell.of(style, console.say(line.label())),
                        new Cell(quote.worked().shown(line), style, true));
            }
        }
        table.print(out);
    }

    private void printOffers() {
        String wanted = Measure.SHARE.show(quote.terms().margin(), decimals);
        Table table = new Table(2);
        table.head(
                console.say("quote.offer"),
                console.say("quote.lead"),
                console.say("quote.revenue"),
                console.say("quote.profit"),
                console.say("quote.margin"),
                console.say("quote.price-for", wanted),
                console.say("quote.break-even"));
        for (Quoted each : quote.offers()) {
            Style style = each.profit().signum() < 0 ? Style.RED : Style.PLAIN;
            Quoted.Recommended recommended = each.recommended();
            table.row(
                    Cell.of(each.offer().name()),
                    Cell.number(lead(each.offer())),
                    Cell.number(money(each.revenue())),
                    new Cell(money(each.profit()), style, true),
                    new Cell(Measure.SHARE.show(each.margin(), decimals), style, true),
                    Cell.number(recommended == null ? "-" : lead(recommended.offer())),
                    Cell.of(earning(each.earning())));
        }
        table.print(out);
    }

    private String lead(Offer offer) {
        Measure measure = offer.model().priceMeasure();
        String unit = console.say(Message.of("quote.each." + offer.model().word()));
        return measure.show(offer.leadPrice(), decimals) + unit;
    }

    private String money(BigDecimal amount) {
        return Measure.MONEY.show(amount, decimals);
    }

    private String earning(Earning earning) {
        if (earning.isNever()) {
            return console.say("quote.never");
        }
        if (earning.isAlways()) {
            return console.say("quote.always");
        }
        List<String> ranges = earning.ranges().stream()
                .map(range -> {
                    boolean isOpen = range.to() >= earning.limit();
                    String key = isOpen ? "quote.from" : range.from() == 0 ? "quote.up-to" : "quote.from-to";
                    return console.say(key, count(range.from()), count(range.to()));
                })
                .toList();
        return console.texts().show(ranges);
    }

    private String count(long number) {
        return Measure.COUNT.show(BigDecimal.valueOf(number), decimals);
    }

    private void printRisk(VolumeOutlook outlook) {
        String spread =
                Measure.SHARE.show(BigDecimal.valueOf(outlook.spread()).setScale(3, RoundingMode.HALF_UP), decimals);
        out.line(console.say("quote.risk-" + outlook.source().word(), spread));
        Table table = new Table(2);
        List<Cell> head = new ArrayList<>(List.of(Cell.of(Style.DIM, console.say("quote.offer"))));
        for (Quoted.Band band : quote.offers().getFirst().bands()) {
            int percent = (int) Math.round(100 * band.chance());
            head.add(new Cell(
                    console.say("quote.band", percent, count(band.volume().longValue())), Style.DIM, true));
        }
        head.add(new Cell(console.say("quote.loss"), Style.DIM, true));
        table.row(head.toArray(Cell[]::new));
        quote.offers().forEach(each -> table.row(risk(each)));
        table.print(out);
    }

    private Cell[] risk(Quoted each) {
        List<Cell> cells = new ArrayList<>(List.of(Cell.of(each.offer().name())));
        for (Quoted.Band band : each.bands()) {
            String margin = Measure.SHARE.show(band.margin(), decimals);
            Style style = band.profit().signum() < 0 ? Style.RED : Style.PLAIN;
            cells.add(new Cell(console.say("quote.band-is", money(band.profit()), margin), style, true));
        }
        Double chance = each.lossChance();
        double loss = chance == null ? 0 : chance;
        cells.add(new Cell(Wording.percentAtMost(loss), loss >= RISKY ? Style.RED : Style.PLAIN, true));
        return cells.toArray(Cell[]::new);
    }

    private void printNext(Path from, List<Path> files) {
        for (Path file : files) {
            boolean isForClient = file.toString().endsWith(".html");
            out.line(console.say(isForClient ? "quote.written-client" : "quote.written", file.toString()));
        }
        String line =
                console.command("quote " + from + (files.isEmpty() ? " --out " + from.resolve("out") : " --explain"));
        out.line(console.say(files.isEmpty() ? "quote.next-out" : "quote.next-explain", line));
    }
}
