package io.github.paiban.cli;

import io.github.paiban.cli.terminal.Style;
import io.github.paiban.cli.terminal.Table;
import io.github.paiban.cli.terminal.Table.Cell;
import io.github.paiban.cli.terminal.Terminal;
import io.github.paiban.io.ledger.LedgerFolder;
import io.github.paiban.ledger.LedgerBatch;
import io.github.paiban.ledger.LedgerEntry;
import io.github.paiban.ledger.Publication;
import io.github.paiban.model.Duty;
import io.github.paiban.model.Roster;
import io.github.paiban.notice.EnumWord;
import io.github.paiban.report.Judgement;
import io.github.paiban.rules.Breach;
import io.github.paiban.rules.Level;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;

/** What a publication did, or why it was not made. */
final class PublicationText {
    private static final int MOST = 6;

    private final Console console;
    private final Shop shop;
    private final Judgement judgement;
    private final Wording wording;
    private final Terminal out;

    PublicationText(Console console, Shop shop, Judgement judgement) {
        this.console = console;
        this.shop = shop;
        this.judgement = judgement;
        this.wording = new Wording(shop.month(), console.texts());
        this.out = console.out();
    }

    /** Says which must rules are broken. */
    void refuse() {
        out.line(Style.BOLD, wording.title());
        List<Breach> broken = broken();
        out.line(Style.RED, "  " + console.count("publish.refused", broken.size()));
        breaches(broken).print(out);
        out.line(console.say("publish.refused-next"));
    }

    private List<Breach> broken() {
        return judgement.at(Level.MUST).stream()
                .sorted(Comparator.comparingLong(Breach::cost).reversed())
                .toList();
    }

    private Table breaches(List<Breach> broken) {
        Table table = new Table(2);
        broken.stream().limit(MOST).forEach(breach -> table.row(breach.rule(), wording.line(breach)));
        if (broken.size() > MOST) {
            table.row("", console.say("more", broken.size() - MOST));
        }
        return table;
    }

    /** Says what was published, or would be. */
    void print(PublishRun.Done done, LedgerFolder ledger, boolean dryRun) {
        Publication publication = done.publication();
        LedgerBatch batch = publication.batch();
        String outcome = EnumWord.of(publication.outcome());
        String key = "publish." + outcome + (dryRun ? "-dry" : "");
        out.line(Style.BOLD, wording.title());
        out.line(Style.GREEN, "  " + console.say(key, batch.on().toString(), batch.number()));
        Table table = new Table(2);
        if (publication.outcome() != Publication.Outcome.UNCHANGED) {
            addLedger(table, batch, ledger.file());
            addChanges(table, batch, done);
        }
        Path roster = ledger.rosterFile(shop.month().period());
        table.row(console.say("publish.roster"), shown(roster));
        table.print(out);
        if (!judgement.isLegal()) {
            out.line(Style.RED, "  " + console.count("publish.forced", broken().size()));
            breaches(broken()).print(out);
        }
        out.line(next(dryRun));
    }

    private void addLedger(Table table, LedgerBatch batch, Path file) {
        String counted = console.say(
                "publish.lines", shown(file), batch.number(), batch.entries().size() + 1);
        table.row(console.say("publish.ledger"), counted);
    }

    private void addChanges(Table table, LedgerBatch batch, PublishRun.Done done) {
        if (batch.reversed().isEmpty()) {
            return;
        }
        Roster before = done.before();
        if (before != null) {
            table.row(
                    console.say("publish.changed"),
                    changed(before, done.publication().roster()));
        }
        List<String> suffered = batch.suffered().stream()
                .map(entry -> wording.agent(entry.agent()) + " " + entry.amount() / LedgerEntry.HUNDREDTHS)
                .toList();
        int days = shop.config().ledger().noticeDays();
        String said = suffered.isEmpty()
                ? console.say("publish.short-notice-none", days)
                : console.say("publish.short-notice-some", days, suffered);
        table.row(
                Cell.of(console.say("publish.short-notice")),
                Cell.of(suffered.isEmpty() ? Style.PLAIN : Style.YELLOW, said));
    }

    private String changed(Roster before, Roster after) {
        int cells = 0;
        int agents = 0;
        for (String agent : after.agents()) {
            List<Duty> former = before.rows().getOrDefault(agent, List.of());
            List<Duty> row = after.rows().getOrDefault(agent, List.of());
            int changes = 0;
            for (int day = 0; day < row.size(); day++) {
                changes += !former.isEmpty() && former.get(day).equals(row.get(day)) ? 0 : 1;
            }
            cells += changes;
            agents += changes > 0 ? 1 : 0;
        }
        return console.say("publish.cells", cells, agents);
    }

    private String next(boolean dryRun) {
        if (dryRun) {
            return console.say("publish.next-dry");
        }
        YearMonth following = YearMonth.from(shop.month().period().end());
        return console.say(
                "publish.next",
                console.command("ledger " + shop.folder()),
                console.command("roster " + shop.folder() + " --month " + following));
    }

    /** A file as seen from here, where that is shorter. */
    private static String shown(Path file) {
        Path here = Path.of("").toAbsolutePath();
        return file.startsWith(here) ? here.relativize(file).toString() : file.toString();
    }
}
