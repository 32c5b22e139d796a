package io.github.paiban.cli;

import io.github.paiban.cli.terminal.Style;
import io.github.paiban.cli.terminal.Table;
import io.github.paiban.cli.terminal.Table.Cell;
import io.github.paiban.cli.terminal.Terminal;
import io.github.paiban.cli.terminal.Width;
import io.github.paiban.notice.EnumWord;
import io.github.paiban.report.Judgement;
import io.github.paiban.report.Kept;
import io.github.paiban.report.RunFacts;
import io.github.paiban.rules.Breach;
import io.github.paiban.rules.Level;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a supervisor wants to know of a new roster: whether it is legal, how good it is, what it could not do. Fifteen
 * lines of the terminal at most, however narrow it is.
 */
final class Summary {
    private static final int MOST_LINES = 15;
    private static final int MOST_BREACHES = 4;
    /** Lines of a row; where even these are too many, rows get shorter. */
    private static final int LINES_OF_ROW = 2;

    private static final String MAIN_FILES = "roster.";

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

    /**
     * Prints it.
     *
     * @param kept how much of a given roster is as it was; null where none was given
     */
    void print(RunFacts facts, RosterFiles files, @Nullable Kept kept) {
        List<String> next = next(files);
        int room = MOST_LINES - 1 - next.stream().mapToInt(this::linesOf).sum();
        int breaches = Math.min(MOST_BREACHES, shown().size());
        while (breaches > 1 && table(facts, files, kept, breaches).lines(out, LINES_OF_ROW) > room) {
            breaches--;
        }
        String title = wording.title();
        out.line(Style.BOLD, out.columns() == 0 ? title : Width.cut(title, out.columns()));
        table(facts, files, kept, breaches).print(out, room);
        next.forEach(out::line);
    }

    private int linesOf(String line) {
        return out.columns() == 0 ? 1 : Math.max(1, Math.ceilDiv(Width.of(line), out.columns()));
    }

    private Table table(RunFacts facts, RosterFiles files, @Nullable Kept kept, int breaches) {
        Table table = new Table(2);
        Figures.brief(judgement, console, wording).addTo(table);
        table.row(Cell.of(console.say("summary.quality")), new Quality(facts.certificate(), console, wording).cell())
                .rank(1);
        table.row(console.say("summary.ending"), ending(facts)).rank(3);
        if (kept != null) {
            table.row(console.say("summary.kept"), console.say("summary.kept-is", kept.same(), kept.cells()))
                    .rank(1);
        }
        addBreaches(table, breaches);
        new PriceText(console, wording, facts.certificate().prices()).addTo(table, 1);
        return table.row(console.say("summary.files"), console.say("summary.written", files.folder(), names(files)));
    }

    private String ending(RunFacts facts) {
        String reason = "stop." + EnumWord.of(facts.stopReason());
        return console.say(reason, facts.elapsed().toSeconds(), facts.steps());
    }

    /** The breaches that matter: of must rules where the roster is not legal, else what it could not do. */
    private List<Breach> shown() {
        return judgement.at(judgement.isLegal() ? Level.SHOULD : Level.MUST).stream()
                .sorted(Comparator.comparingLong(Breach::cost).reversed())
                .toList();
    }

    private void addBreaches(Table table, int shown) {
        List<Breach> breaches = shown();
        for (int i = 0; i < shown; i++) {
            Breach breach = breaches.get(i);
            int more = i == shown - 1 ? breaches.size() - shown : 0;
            String line = console.say("summary.breach", breach.rule(), wording.line(breach));
            String tail = more == 0 ? "" : console.say("summary.breach-more", more);
            table.row(i == 0 ? head() : Cell.of(""), new Cell(line, Style.PLAIN, false, tail));
        }
    }

    private Cell head() {
        return judgement.isLegal()
                ? Cell.of(Style.YELLOW, console.say("summary.not-possible"))
                : Cell.of(Style.RED, console.say("summary.broken"));
    }

    /** The names of the files, those that differ in their ending only in one. */
    private List<String> names(RosterFiles files) {
        List<String> names = new ArrayList<>();
        List<String> main = files.names().stream()
                .filter(name -> name.startsWith(MAIN_FILES))
                .toList();
        for (String name : files.names()) {
            if (!main.contains(name)) {
                names.add(name);
            }
        }
        if (!main.isEmpty()) {
            String endings = String.join(
                    " ",
                    main.stream()
                            .map(name -> name.substring(MAIN_FILES.length() - 1))
                            .toList());
            names.addFirst(MAIN_FILES.substring(0, MAIN_FILES.length() - 1) + endings);
        }
        return names;
    }

    /** What to do next; a command line that has no room beside the words stands alone. */
    private List<String> next(RosterFiles files) {
        Optional<Path> table = files.findTable();
        if (table.isEmpty()) {
            return List.of(console.say("summary.next-no-table"));
        }
        String check = Quoting.command(console, "check", files.shopFolder(), table.get());
        boolean isDrawn = files.has(Format.PNG) && judgement.isLegal();
        String key = isDrawn ? "summary.next-picture" : "summary.next";
        String line = console.say(key, check);
        return out.columns() == 0 || Width.of(line) <= out.columns()
                ? List.of(line)
                : List.of(console.say(key, "").stripTrailing(), "  " + check);
    }
}
