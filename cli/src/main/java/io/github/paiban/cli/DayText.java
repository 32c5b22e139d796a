package io.github.paiban.cli;

import io.github.paiban.cli.terminal.Style;
import io.github.paiban.cli.terminal.Table;
import io.github.paiban.cli.terminal.Table.Cell;
import io.github.paiban.cli.terminal.Terminal;
import io.github.paiban.explain.DayExplanation;
import io.github.paiban.explain.DayExplanation.CoverLine;
import io.github.paiban.model.Requirement;
import io.github.paiban.model.ShiftType;
import io.github.paiban.model.ShopMonth;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A day across agents, in words: who works, how the need is met, what is broken. */
final class DayText {
    private final ShopMonth month;
    private final Wording wording;
    private final Terminal out;

    DayText(ShopMonth month, Console console) {
        this.month = month;
        this.wording = new Wording(month, console.texts());
        this.out = console.out();
    }

    /** Prints a day. */
    void print(DayExplanation day) {
        out.line(Style.BOLD, wording.date(day.date()));
        Table duties = new Table(2);
        for (DayExplanation.OnDuty line : day.duties()) {
            duties.row(
                    Cell.of(wording.duty(line.duty())),
                    Cell.number(Integer.toString(line.agents().size())),
                    Cell.of(wording.agents(line.agents())));
        }
        duties.print(out);
        printCover(day.cover());
        printBreaches(day);
    }

    private void printCover(List<CoverLine> cover) {
        if (cover.isEmpty()) {
            return;
        }
        out.line();
        out.line(Style.BOLD, wording.say("day.cover"));
        Table table = new Table(2);
        for (int from = 0; from < cover.size(); ) {
            int to = from + 1;
            while (to < cover.size() && goesOn(cover.get(to - 1), cover.get(to))) {
                to++;
            }
            addRow(table, cover.get(from), cover.get(to - 1));
            from = to;
        }
        table.print(out);
    }

    /** Whether the next interval has the same need, met the same way, without a gap. */
    private static boolean goesOn(CoverLine line, CoverLine next) {
        return !line.need().isShift()
                && !next.need().isShift()
                && line.need().toMinute() == next.need().fromMinute()
                && line.need().agents() == next.need().agents()
                && line.there() == next.there()
                && line.need().group().equals(next.need().group());
    }

    private void addRow(Table table, CoverLine first, CoverLine last) {
        int missing = first.missing();
        table.row(
                Cell.of(what(first, last)),
                Cell.of(wording.say("day.there", first.there(), first.need().agents())),
                missing == 0 ? Cell.of("") : Cell.of(Style.YELLOW, wording.say("day.missing", missing)));
    }

    private String what(CoverLine line, CoverLine last) {
        String time = Wording.time(line.need().fromMinute()) + "-"
                + Wording.time(last.need().toMinute());
        Requirement.Group group = line.need().group();
        String shift = line.need().requirement().shift();
        return Stream.of(shift == null ? time : name(shift), group.shop(), group.queue(), group.skill())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
    }

    private String name(String shift) {
        return month.shifts().stream()
                .filter(each -> each.id().equals(shift))
                .map(ShiftType::name)
                .findFirst()
                .orElse(shift);
    }

    private void printBreaches(DayExplanation day) {
        if (day.breaches().isEmpty()) {
            return;
        }
        out.line();
        out.line(Style.BOLD, wording.say("day.breaches"));
        Table table = new Table(2);
        day.breaches()
                .forEach(breach -> table.row(
                        breach.rule(),
                        wording.level(breach.level()),
                        wording.agent(breach),
                        wording.say(breach.message())));
        table.print(out);
    }
}
