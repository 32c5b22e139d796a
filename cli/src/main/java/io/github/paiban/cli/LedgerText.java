package io.github.paiban.cli;

import io.github.paiban.cli.terminal.Style;
import io.github.paiban.cli.terminal.Table;
import io.github.paiban.cli.terminal.Table.Cell;
import io.github.paiban.cli.terminal.Terminal;
import io.github.paiban.io.ledger.PublishedMonth;
import io.github.paiban.ledger.Balances;
import io.github.paiban.ledger.Ledger;
import io.github.paiban.ledger.LedgerBatch;
import io.github.paiban.ledger.LedgerEntry;
import io.github.paiban.ledger.LedgerKind;
import io.github.paiban.ledger.LedgerRules;
import io.github.paiban.model.Agent;
import io.github.paiban.model.Period;
import io.github.paiban.notice.Message;
import io.github.paiban.rules.Frame;
import io.github.paiban.rules.Words;
import io.github.paiban.rules.row.FairShare;
import io.github.paiban.rules.row.Settlement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What the ledger says: everybody's balances, or one agent's months. */
final class LedgerText {
    private static final int MOST = 30;
    private static final double WORKING_DAY = 8;

    private final Console console;
    private final Shop shop;
    private final Ledger ledger;
    private final Balances balances;
    private final Wording wording;
    private final Terminal out;

    LedgerText(Console console, Shop shop, Ledger ledger) {
        this.console = console;
        this.shop = shop;
        this.ledger = ledger;
        this.balances = Balances.of(ledger);
        this.wording = new Wording(shop.month(), console.texts());
        this.out = console.out();
    }

    /** Says that nothing was published yet. */
    void printEmpty() {
        out.line(console.say("ledger.empty"));
        out.line(console.say("ledger.empty-next", console.command("publish " + shop.folder() + " out/roster.csv")));
    }

    /** Prints a line for each agent: by how much they stand above or below the fair share. */
    void print(boolean all) {
        printTitle();
        List<String> agents = agents(all);
        List<String> shown = all || agents.size() <= MOST ? agents : farthest(agents);
        Table table = new Table(2);
        table.head(heads(wording.say("head.agent")));
        shown.forEach(agent -> table.row(row(agent)));
        table.print(out);
        out.line(console.say("ledger.note"));
        if (shown.size() < agents.size()) {
            out.line(console.say("ledger.shortened", shown.size(), agents.size()));
        }
        long gone = balances.agents().stream().filter(agent -> !isHere(agent)).count();
        if (gone > 0 && !all) {
            out.line(console.count("ledger.gone", gone));
        }
        out.line(console.say(
                "ledger.next", console.command("ledger " + shop.folder() + " --agent " + shown.getFirst())));
    }

    private void printTitle() {
        List<Period> periods = ledger.periods();
        String first = PublishedMonth.name(periods.getFirst());
        String last = PublishedMonth.name(periods.getLast());
        String title = first.equals(last)
                ? console.say("ledger.title-one", shop.config().title(), first)
                : console.say("ledger.title", shop.config().title(), first, last, periods.size());
        out.line(Style.BOLD, title.strip());
    }

    /** Those of the folder in its order; with all, those who left as well. */
    private List<String> agents(boolean all) {
        Set<String> agents = new LinkedHashSet<>();
        shop.month().agents().stream().map(Agent::id).forEach(agents::add);
        if (all) {
            agents.addAll(balances.agents());
        }
        return List.copyOf(agents);
    }

    private List<String> farthest(List<String> agents) {
        return agents.stream()
                .sorted(Comparator.comparingDouble(this::distance).reversed())
                .limit(MOST)
                .toList();
    }

    private double distance(String agent) {
        return balances.kinds().stream()
                .mapToDouble(kind -> Math.abs(balances.of(agent, kind).balance())
                        / (kind.equals(LedgerKind.HOURS) ? WORKING_DAY : 1))
                .sum();
    }

    private boolean isHere(String agent) {
        return shop.month().agents().stream().anyMatch(each -> each.id().equals(agent));
    }

    private String[] heads(String first) {
        List<String> heads = new ArrayList<>(List.of(first));
        balances.kinds().forEach(kind -> heads.add(kind(kind)));
        return heads.toArray(String[]::new);
    }

    private String kind(LedgerKind kind) {
        return kind.isOfRule() ? words(kind.rule()) : console.say(Message.of("io.ledger.kind." + kind.name()));
    }

    /** What a rule shares out; its id where the shop has it no more. */
    private String words(String rule) {
        Frame frame = Frame.of(shop.month());
        return shop.problem().rules().rules().stream()
                .filter(each -> each.head().id().equals(rule) && each instanceof FairShare)
                .map(FairShare.class::cast)
                .map(each -> console.texts().show(Words.say(frame, each.what(), each.on())))
                .findFirst()
                .orElse(rule);
    }

    private Cell[] row(String agent) {
        boolean known = balances.agents().contains(agent);
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.of(isHere(agent) ? wording.agent(agent) : agent + " " + balances.name(agent)));
        for (LedgerKind kind : balances.kinds()) {
            Balances.Sum sum = balances.of(agent, kind);
            String text = kind.isShared() ? signed(sum.balance()) : plain(sum.amount());
            cells.add(Cell.number(known ? text : "–"));
        }
        return cells.toArray(Cell[]::new);
    }

    private static String signed(double amount) {
        double tenths = Math.rint(amount * 10) / 10;
        return tenths == 0 ? "0" : String.format(Locale.ROOT, "%+.1f", tenths);
    }

    private String plain(double amount) {
        return console.texts().show(amount);
    }

    /** Prints an agent's months, and what they come to in the month at hand. */
    void print(String agent) {
        printTitle();
        out.line(Style.BOLD, "  " + wording.agent(agent));
        Table table = new Table(2);
        table.head(heads(console.say("ledger.month")));
        for (Period period : ledger.periods()) {
            table.row(month(agent, period));
        }
        List<Cell> sum = new ArrayList<>(List.of(Cell.of(Style.BOLD, console.say("ledger.balance"))));
        balances.kinds()
                .forEach(kind -> sum.add(Cell.number(
                        kind.isShared()
                                ? signed(balances.of(agent, kind).balance())
                                : plain(balances.of(agent, kind).amount()))));
        table.row(sum.toArray(Cell[]::new));
        table.print(out);
        out.line(console.say("ledger.agent-note"));
        printSettlements(LedgerRules.settlements(shop.problem(), agent));
    }

    private Cell[] month(String agent, Period period) {
        List<LedgerEntry> entries = ledger.standing(period);
        String corrected = ledger.publications(period) > 1
                ? " ("
                        + console.say(
                                "ledger.publication",
                                ledger.findLast(period).map(LedgerBatch::number).orElse(0)) + ")"
                : "";
        List<Cell> cells = new ArrayList<>(List.of(Cell.of(PublishedMonth.name(period) + corrected)));
        for (LedgerKind kind : balances.kinds()) {
            cells.add(Cell.number(entries.stream()
                    .filter(entry -> entry.agent().equals(agent) && entry.kind().equals(kind))
                    .reduce((one, other) -> new LedgerEntry(
                            agent, one.name(), kind, one.amount() + other.amount(), one.share() + other.share()))
                    .map(this::amount)
                    .orElse("–")));
        }
        return cells.toArray(Cell[]::new);
    }

    private String amount(LedgerEntry entry) {
        double one = LedgerEntry.HUNDREDTHS;
        String amount = plain(entry.amount() / one);
        return entry.kind().isShared() ? amount + "/" + plain(Math.rint(entry.share() / one * 10) / 10) : amount;
    }

    private void printSettlements(List<Settlement> settlements) {
        List<Settlement> worth =
                settlements.stream().filter(Settlement::isWorthSaying).toList();
        if (!worth.isEmpty()) {
            out.line();
            out.line(Style.BOLD, console.say("ledger.this-month", wording.title()));
            worth.forEach(each -> out.line("  " + console.say(each.say())));
        }
    }
}
