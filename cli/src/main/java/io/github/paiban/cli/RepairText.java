package io.github.paiban.cli;

import io.github.paiban.cli.terminal.Printable;
import io.github.paiban.cli.terminal.Style;
import io.github.paiban.cli.terminal.Table;
import io.github.paiban.cli.terminal.Table.Cell;
import io.github.paiban.cli.terminal.Terminal;
import io.github.paiban.model.Assignment;
import io.github.paiban.notice.EnumWord;
import io.github.paiban.notice.Message;
import io.github.paiban.repair.CellChange;
import io.github.paiban.repair.Person;
import io.github.paiban.repair.Repair;
import io.github.paiban.repair.RepairAnswer;
import io.github.paiban.repair.RepairRequest;
import io.github.paiban.report.RepairMessage;
import io.github.paiban.rules.Breach;
import io.github.paiban.rules.Frame;
import io.github.paiban.rules.Level;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Ways to mend a roster, side by side, in words: whom to ask, what each costs, what to send to the group. */
final class RepairText {
    private static final int MOST_SHORT = 3;

    private final RepairAnswer answer;
    private final RepairWishes wishes;
    private final String state;
    private final Console console;
    private final Wording wording;
    private final Terminal out;

    /**
     * Words for an answer.
     *
     * @param state what the roster was before: a draft, or published
     */
    RepairText(RepairAnswer answer, RepairWishes wishes, String state, Console console) {
        this.answer = answer;
        this.wishes = wishes;
        this.state = state;
        this.console = console;
        this.wording = new Wording(answer.problem().month(), console.texts());
        this.out = console.out();
    }

    /** Says that nothing has to change, and why. */
    void printUnchanged() {
        out.line(Style.BOLD, wording.title());
        boolean asked = !wishes.absent().isEmpty()
                || !wishes.late().isEmpty()
                || !answer.request().demand().isEmpty();
        out.line(Style.GREEN, console.say(asked ? "repair.not-needed" : "repair.nothing"));
        RepairRequest request = answer.request();
        LocalDate last = request.published().period().last();
        boolean past = asked
                && request.absences().stream().allMatch(each -> each.last().isBefore(request.today()))
                && request.latenesses().stream().allMatch(each -> each.date().isBefore(request.today()));
        if (asked && request.today().isAfter(last)) {
            out.line(console.say("repair.after-month", request.today()));
        } else if (past
                && (!request.absences().isEmpty() || !request.latenesses().isEmpty())) {
            out.line(console.say("repair.worked", request.today()));
        }
        printUnmet(answer.unmended());
    }

    private void printUnmet(Repair repair) {
        shortDays(repair).forEach(each -> out.line("  " + each));
    }

    /** Says what was done. */
    void print(int choice, RosterFiles files) {
        out.line(Style.BOLD, wording.title());
        Table facts = new Table(2);
        facts.row(console.say("state.head"), state);
        addAbsences(facts);
        addHeld(facts);
        facts.row(Cell.of(console.say("repair.unmended")), Cell.of(loss(answer.unmended())));
        facts.print(out);
        out.line();
        printWays(choice);
        for (int i = 0; i < answer.repairs().size(); i++) {
            printPeople(i + 1, answer.repairs().get(i));
        }
        out.line();
        out.line(Style.BOLD, console.say("repair.message", choice));
        Repair chosen = answer.repairs().get(choice - 1);
        RepairMessage.of(answer, chosen, console.texts()).lines().forEach(line -> out.raw("  " + Printable.of(line)));
        out.line();
        out.line(console.say("summary.written", files.folder(), console.texts().show(files.names())));
        out.line(next(choice));
    }

    private void addAbsences(Table table) {
        Map<String, List<Assignment>> byAgent = new LinkedHashMap<>();
        answer.leaves()
                .forEach(cell -> byAgent.computeIfAbsent(cell.agent(), any -> new ArrayList<>())
                        .add(cell));
        byAgent.forEach((agent, cells) -> table.row(console.say("repair.absent"), who(agent, cells)));
        answer.late().forEach(cell -> table.row(console.say("repair.late"), who(cell.agent(), List.of(cell))));
        if (!answer.request().demand().isEmpty()) {
            table.row(console.say("repair.demand"), String.valueOf(wishes.demand()));
        }
    }

    private String who(String agent, List<Assignment> cells) {
        List<String> days = cells.stream()
                .map(cell -> console.say("repair.day", cell.date(), wording.duty(cell.duty())))
                .toList();
        return console.say("repair.who", wording.agent(agent), days);
    }

    private void addHeld(Table table) {
        RepairRequest request = answer.request();
        LocalDate first = request.published().period().first();
        String held = request.today().isAfter(first) ? console.say("repair.worked-days", request.today()) : "";
        if (request.freezeDays() > 0) {
            LocalDate last = request.today().plusDays(request.freezeDays() - 1L);
            String frozen = console.say("repair.frozen", wording.dates(request.today(), last));
            held = held.isEmpty() ? frozen : held + console.say("repair.and") + frozen;
        }
        if (!held.isEmpty()) {
            table.row(console.say("repair.held"), held);
        }
    }

    private String loss(Repair repair) {
        List<String> parts = new ArrayList<>();
        if (repair.lostMinutes() > 0) {
            parts.add(console.say("repair.lost", wording.hours(repair.lostMinutes())));
        }
        if (repair.lateContacts() > 0) {
            parts.add(console.say("repair.late-contacts", repair.lateContacts()));
        }
        int must = repair.mustBreaches();
        if (must > 0) {
            parts.add(console.count("repair.must", must));
        }
        return parts.isEmpty() ? console.say("repair.no-loss") : console.texts().show(parts);
    }

    private void printWays(int choice) {
        Table table = new Table(2);
        List<Cell> head = new ArrayList<>(List.of(Cell.of("")));
        for (int i = 0; i < answer.repairs().size(); i++) {
            Repair repair = answer.repairs().get(i);
            String kind = EnumWord.of(repair.kind());
            String title = console.say("repair.way", i + 1, console.say("repair.kind." + kind));
            head.add(Cell.of(i + 1 == choice ? Style.BOLD : Style.DIM, title));
        }
        table.row(head.toArray(Cell[]::new));
        add(table, "people", repair -> Integer.toString(repair.people().size()));
        add(table, "cells", repair -> Integer.toString(repair.askedCells()));
        add(table, "rests", repair -> Integer.toString(repair.movedRests()));
        add(table, "hours", repair -> wording.hours(repair.movedMinutes()));
        add(table, "cover", this::coverLost);
        add(table, "broken", repair -> Integer.toString(repair.mustBreaches()));
        add(
                table,
                "exceeded",
                repair -> Integer.toString(repair.exceeded(Level.SHOULD).size()));
        table.print(out);
    }

    private String coverLost(Repair repair) {
        return repair.lateContacts() > 0
                ? console.say("repair.late-contacts", repair.lateContacts())
                : wording.hours(repair.lostMinutes());
    }

    private void add(Table table, String key, Function<Repair, String> value) {
        List<Cell> row = new ArrayList<>(List.of(Cell.of(console.say("repair.row." + key))));
        answer.repairs().forEach(repair -> row.add(Cell.of(value.apply(repair))));
        table.row(row.toArray(Cell[]::new));
    }

    private void printPeople(int number, Repair repair) {
        Table table = new Table(2);
        String label = Integer.toString(number);
        for (Person person : repair.people()) {
            table.row(label, wording.agent(person.agent()), changes(person));
            label = "";
        }
        for (String line : shortDays(repair)) {
            table.row(Cell.of(label), Cell.of(console.say("repair.short")), Cell.of(Style.YELLOW, line));
            label = "";
        }
        List<Breach> exceeded = repair.exceeded(Level.SHOULD);
        if (!exceeded.isEmpty()) {
            String more = exceeded.size() > 1 ? " " + console.say("repair.more", exceeded.size() - 1) : "";
            table.row(label, console.say("repair.exceeds"), line(exceeded.getFirst()) + more);
            label = "";
        }
        out.line();
        if (table.size() == 0) {
            table.row(label, console.say("repair.nobody"));
        }
        table.print(out);
    }

    private String line(Breach breach) {
        return breach.rule() + ": " + wording.line(breach);
    }

    private List<String> shortDays(Repair repair) {
        List<Message> days = RepairMessage.shortages(Frame.of(answer.problem().month()), repair);
        List<String> lines = new ArrayList<>();
        days.stream().limit(MOST_SHORT).forEach(each -> lines.add(console.say(each)));
        if (days.size() > MOST_SHORT) {
            lines.add(console.say("repair.more-days", days.size() - MOST_SHORT));
        }
        return lines;
    }

    private String changes(Person person) {
        return person.changes().stream().map(this::change).collect(Collectors.joining(console.say("repair.then")));
    }

    private String change(CellChange change) {
        return console.say("repair.change", change.date(), wording.duty(change.before()), wording.duty(change.after()));
    }

    private String next(int choice) {
        String folder = answer.leaves().isEmpty() ? "repair.next" : "repair.next-leave";
        return answer.repairs().size() > 1 ? console.say(folder + "-other", choice == 1 ? 2 : 1) : console.say(folder);
    }
}
