package io.github.paiban.cli;

import io.github.paiban.cli.terminal.Style;
import io.github.paiban.cli.terminal.Table;
import io.github.paiban.cli.terminal.Table.Cell;
import io.github.paiban.cli.terminal.Terminal;
import io.github.paiban.report.Judgement;
import io.github.paiban.report.RunFacts;
import io.github.paiban.rules.Breach;
import io.github.paiban.rules.Level;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** What a supervisor wants to know of a new roster: whether it is legal, how good it is, what it could not do. */
final class Summary {
    /** Proofs and breaches share these lines; at least two are left for breaches. */
    private static final int SHOWN = 4;

    private final Judgement judgement;
    private final Console console;
    private final Wording wording;
    private final Figures figures;
    private final Terminal out;

    Summary(Judgement judgement, Console console) {
        this.judgement = judgement;
        this.console = console;
        this.wording = new Wording(judgement.problem().month(), console.texts());
        this.figures = new Figures(judgement, console, wording);
        this.out = console.out();
    }

    /** Prints it, about twenty lines at most. */
    void print(RunFacts facts, RosterFiles files) {
        out.line(Style.BOLD, wording.title());
        Table table = new Table(2);
        figures.addTo(table);
        table.row(Cell.of(console.say("summary.quality")), new Quality(facts.certificate(), console, wording).cell());
        table.row(console.say("summary.ending"), ending(facts));
        table.row(console.say("summary.files"), console.say("summary.written", files.folder(), files.names()));
        table.print(out);
        printBreaches();
        new PriceText(console, wording).print(facts.certificate().prices());
        printNext(files);
    }

    private String ending(RunFacts facts) {
        String reason = "stop." + facts.stopReason().name().toLowerCase(Locale.ROOT);
        return console.say(reason, facts.elapsed().toSeconds(), facts.steps());
    }

    /** The dearest breaches: of must rules where the roster is not legal, else what it could not do. */
    private void printBreaches() {
        Level level = judgement.isLegal() ? Level.SHOULD : Level.MUST;
        List<Breach> breaches = new ArrayList<>(judgement.at(level));
        if (breaches.isEmpty()) {
            return;
        }
        breaches.sort(Comparator.comparingLong(Breach::cost).reversed());
        out.line();
        out.line(Style.BOLD, console.say(judgement.isLegal() ? "summary.not-possible" : "summary.broken"));
        Table table = new Table(2);
        int shown = Math.max(2, SHOWN - figures.shownProofs().size());
        breaches.stream().limit(shown).forEach(breach -> table.row(breach.rule(), wording.line(breach)));
        table.print(out);
        int others = breaches.size() - shown;
        if (others > 0) {
            out.line("  " + console.say("summary.others", others));
        }
    }

    private void printNext(RosterFiles files) {
        String check = console.command("check " + quoted(files.shopFolder()) + " " + quoted(files.wide()));
        out.line();
        out.line(console.say("summary.next", check));
    }

    private static String quoted(Path path) {
        String text = path.toString();
        return text.matches("[\\w./\\\\:~-]+") ? text : "\"" + text + "\"";
    }
}
