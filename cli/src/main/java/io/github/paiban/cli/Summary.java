package io.github.paiban.cli;

import io.github.paiban.cli.terminal.Style;
import io.github.paiban.cli.terminal.Table;
import io.github.paiban.cli.terminal.Table.Cell;
import io.github.paiban.cli.terminal.Terminal;
import io.github.paiban.notice.EnumWord;
import io.github.paiban.report.Judgement;
import io.github.paiban.report.RunFacts;
import io.github.paiban.rules.Breach;
import io.github.paiban.rules.Level;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What a supervisor wants to know of a new roster: whether it is legal, how good it is, what it could not do. */
final class Summary {
    /** The title, the table and what to do next. */
    private static final int MOST_LINES = 15;

    private static final int MOST_BREACHES = 4;
    /** Rows that stand below the breaches: what one more person would save, and the files. */
    private static final int BELOW = 2;

    private final Judgement judgement;
    private final Console console;
    private final Wording wording;
    private final Terminal out;

    Summary(Judgement judgement, Console console) {
        this.judgement = judgement;
        this.console = console;
        this.wording = new Wording(judgement.problem().month(), console.texts());
        this.out = console.out();
    }

    /** Prints it: fifteen lines at most where no line is broken into several. */
    void print(RunFacts facts, RosterFiles files) {
        Table table = new Table(2);
        Figures.brief(judgement, console, wording).addTo(table);
        table.row(Cell.of(console.say("summary.quality")), new Quality(facts.certificate(), console, wording).cell());
        table.row(console.say("summary.ending"), ending(facts));
        addBreaches(table);
        new PriceText(console, wording, facts.certificate().prices()).addTo(table, 1);
        table.row(console.say("summary.files"), console.say("summary.written", files.folder(), files.names()));
        out.line(Style.BOLD, wording.title());
        table.print(out);
        out.line(next(files));
    }

    private String ending(RunFacts facts) {
        String reason = "stop." + EnumWord.of(facts.stopReason());
        return console.say(reason, facts.elapsed().toSeconds(), facts.steps());
    }

    /** The dearest breaches: of must rules where the roster is not legal, else what it could not do. */
    private void addBreaches(Table table) {
        List<Breach> breaches = judgement.at(judgement.isLegal() ? Level.SHOULD : Level.MUST).stream()
                .sorted(Comparator.comparingLong(Breach::cost).reversed())
                .toList();
        int room = MOST_LINES - 2 - table.size() - BELOW;
        int shown = Math.min(breaches.size(), Math.clamp(room, 1, MOST_BREACHES));
        for (int i = 0; i < shown; i++) {
            boolean isLastOfMore = i == shown - 1 && breaches.size() > shown;
            String key = isLastOfMore ? "summary.breach-more" : "summary.breach";
            Breach breach = breaches.get(i);
            String line = console.say(key, breach.rule(), wording.line(breach), breaches.size() - shown);
            table.row(i == 0 ? head() : Cell.of(""), Cell.of(line));
        }
    }

    private Cell head() {
        return judgement.isLegal()
                ? Cell.of(Style.YELLOW, console.say("summary.not-possible"))
                : Cell.of(Style.RED, console.say("summary.broken"));
    }

    private String next(RosterFiles files) {
        Optional<Path> table = files.findTable();
        if (table.isEmpty()) {
            return console.say("summary.next-no-table");
        }
        String check = Quoting.command(console, "check", files.shopFolder(), table.get());
        boolean isDrawn = files.has(Format.PNG) && judgement.isLegal();
        return console.say(isDrawn ? "summary.next-picture" : "summary.next", check);
    }
}
