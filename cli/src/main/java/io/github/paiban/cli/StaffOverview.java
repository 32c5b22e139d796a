package io.github.paiban.cli;

import io.github.paiban.cli.terminal.Style;
import io.github.paiban.cli.terminal.Table;
import io.github.paiban.cli.terminal.Table.Cell;
import io.github.paiban.staffing.IntervalNeed;
import io.github.paiban.staffing.StreamNeeds;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The needs of many streams in a screenful: a line for each. */
final class StaffOverview {
    /** So many streams are shown day by day; more would fill screens. */
    static final int DAY_BY_DAY = 4;

    private final Console console;

    StaffOverview(Console console) {
        this.console = console;
    }

    /** Prints a line for each stream, and how to see one day by day. */
    void print(Path folder, List<StreamNeeds> streams) {
        console.out().line();
        Table table = new Table(2);
        table.head(
                console.say("staff.stream"),
                console.say("staff.target"),
                console.say("staff.contacts"),
                console.say("staff.hours"),
                console.say("staff.most"),
                console.say("staff.in-time"),
                console.say("staff.note"));
        streams.forEach(stream -> table.row(row(stream)));
        table.print(console.out());
        console.out().line(Style.DIM, console.say("staff.overview", console.command("staff " + folder + " --date ")));
    }

    private Cell[] row(StreamNeeds stream) {
        String share = Wording.percent(stream.terms().target().share());
        double contacts =
                stream.intervals().stream().mapToDouble(IntervalNeed::contacts).sum();
        int most =
                stream.intervals().stream().mapToInt(IntervalNeed::people).max().orElse(0);
        return new Cell[] {
            Cell.of(PromiseRows.name(stream.group())),
            Cell.number(console.say(
                    "staff.target-is", share, stream.terms().target().within())),
            Cell.number(String.format(Locale.ROOT, "%,d", Math.round(contacts))),
            Cell.number(String.format(Locale.ROOT, "%,.1f", stream.minutes() / 60)),
            Cell.number(Integer.toString(most)),
            Cell.number(Wording.percent(stream.inTime())),
            stream.reachable()
                    ? Cell.of(Style.YELLOW, uncovered(stream))
                    : Cell.of(Style.RED, console.say("staff.unreachable"))
        };
    }

    /** The stretches that are assessed and that no shift covers. */
    private String uncovered(StreamNeeds stream) {
        if (stream.unattended().isEmpty()) {
            return "";
        }
        String spans = stream.unattended().stream().map(PromiseRows::span).collect(Collectors.joining(", "));
        double contacts = stream.unattended().stream()
                .mapToDouble(StreamNeeds.Unattended::contacts)
                .sum();
        return console.say("staff.uncovered", spans, Math.round(contacts));
    }
}
