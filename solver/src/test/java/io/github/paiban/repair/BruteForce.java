package io.github.paiban.repair;

import io.github.paiban.model.Duty;
import io.github.paiban.model.Request;
import io.github.paiban.model.ShopMonth;
import io.github.paiban.rules.Audit;
import io.github.paiban.rules.Breach;
import io.github.paiban.rules.Demand;
import io.github.paiban.rules.Duties;
import io.github.paiban.rules.Frame;
import io.github.paiban.rules.Level;
import io.github.paiban.rules.Need;
import io.github.paiban.rules.RosterProblem;
import io.github.paiban.rules.Terms;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Tries every roster that differs from the published one in cells that may change. */
final class BruteForce {
    private final TinyMonth tiny;
    private final int firstOpen;
    private final Frame frame;
    private final Terms terms;
    private final Audit audit;
    private final int[][] home;
    private final int[][] start;
    private final Terms before;
    private final List<Need> needs;
    /** The counts of must rules that can change. */
    private final List<Terms.ColumnTerm> columns;

    private Outcome best = new Outcome(Long.MAX_VALUE, 0, 0, 0);

    /** What a roster costs by the order of a repair. */
    record Outcome(long must, long cover, int people, int weight) {
        static final Comparator<Outcome> ORDER = Comparator.comparingLong(Outcome::must)
                .thenComparingLong(Outcome::cover)
                .thenComparingInt(Outcome::people)
                .thenComparingInt(Outcome::weight);
    }

    BruteForce(TinyMonth tiny, int firstOpen) {
        this.tiny = tiny;
        this.firstOpen = firstOpen;
        RosterProblem problem = onLeave();
        this.terms = Terms.of(problem);
        this.before = Terms.of(tiny.problem());
        this.frame = terms.frame();
        this.audit = Audit.of(terms);
        this.needs = Demand.of(frame).needs().stream()
                .filter(need -> need.day() >= firstOpen - 1)
                .toList();
        this.columns = terms.columns().stream().filter(this::isOpen).toList();
        this.home = Frame.of(tiny.problem().month()).grid(tiny.published());
        this.start = frame.grid(tiny.published());
        tiny.published().period().dates().filter(tiny.absence()::includes).forEach(date -> {
            int agent = frame.agentIndex(tiny.absence().agent());
            int day = tiny.published().period().day(date);
            start[agent][day] = Duties.isWork(home[agent][day]) ? Duties.LEAVE : home[agent][day];
        });
    }

    private boolean isOpen(Terms.ColumnTerm term) {
        return term.rule().head().level() == Level.MUST
                && term.tally().cells().stream().anyMatch(cell -> cell.day() >= firstOpen);
    }

    private RosterProblem onLeave() {
        ShopMonth month = tiny.problem().month();
        String agent = tiny.absence().agent();
        List<Request> requests = new ArrayList<>(month.requests());
        month.period()
                .dates()
                .filter(tiny.absence()::includes)
                .filter(date -> tiny.published().duty(agent, date).kind() == Duty.Kind.WORK)
                .forEach(date -> requests.add(Request.leave(agent, date)));
        ShopMonth changed = ShopMonth.builder(month.period())
                .shifts(month.shifts())
                .roles(month.roles())
                .agents(month.agents())
                .requirements(month.requirements())
                .requests(requests)
                .pins(month.pins().stream()
                        .filter(pin -> !(pin.agent().equals(agent)
                                && tiny.absence().includes(pin.date())
                                && tiny.published().duty(agent, pin.date()).isWork()))
                        .toList())
                .history(month.history())
                .holidays(month.holidays())
                .curves(month.curves())
                .build();
        return new RosterProblem(changed, tiny.problem().rules());
    }

    /** The best there is. */
    Outcome best() {
        int[][] grid = Arrays.stream(start).map(int[]::clone).toArray(int[][]::new);
        List<List<int[]>> rows = new ArrayList<>();
        for (int agent = 0; agent < grid.length; agent++) {
            List<int[]> mine = new ArrayList<>();
            addRows(agent, firstOpen, start[agent].clone(), mine);
            rows.add(mine);
        }
        tryAll(rows, 0, grid);
        return best;
    }

    private void addRows(int agent, int day, int[] row, List<int[]> rows) {
        if (day == frame.days()) {
            if (isAllowed(agent, row)) {
                rows.add(row.clone());
            }
            return;
        }
        addRows(agent, day + 1, row, rows);
        if (!isAbsent(agent, frame.date(day))) {
            for (int duty = 0; duty < frame.duties().size(); duty++) {
                boolean leaves = duty == Duties.LEAVE || start[agent][day] == Duties.LEAVE;
                if (duty != start[agent][day] && !leaves) {
                    row[day] = duty;
                    addRows(agent, day + 1, row, rows);
                    row[day] = start[agent][day];
                }
            }
        }
    }

    private boolean isAbsent(int agent, LocalDate date) {
        return frame.agent(agent).id().equals(tiny.absence().agent())
                && tiny.absence().includes(date);
    }

    /** Whether no must rule of the row is broken more than if nobody is asked, rules about single cells together. */
    private boolean isAllowed(int agent, int[] row) {
        long cells = 0;
        for (Terms.RowTerm term : terms.rows(agent)) {
            long more = must(term, agent, row) - must(term, agent, start[agent]);
            cells += term.automaton().isMemoryless() ? more : 0;
            if (!term.automaton().isMemoryless() && more > 0) {
                return false;
            }
        }
        return cells <= 0;
    }

    private long must(Terms.RowTerm term, int agent, int[] row) {
        return audit.judge(term, agent, row).stream()
                .filter(breach -> breach.level() == Level.MUST)
                .mapToLong(Breach::cost)
                .sum();
    }

    private void tryAll(List<List<int[]>> rows, int agent, int[][] grid) {
        if (agent == grid.length) {
            Outcome outcome = judge(grid);
            best = Outcome.ORDER.compare(outcome, best) < 0 ? outcome : best;
            return;
        }
        for (int[] row : rows.get(agent)) {
            grid[agent] = row;
            tryAll(rows, agent + 1, grid);
        }
        grid[agent] = start[agent];
    }

    /** What a roster costs more than the published one did. */
    Outcome judge(int[][] grid) {
        long must = 0;
        for (Terms.ColumnTerm term : columns) {
            must += Math.max(0, cost(term, grid) - cost(term, home));
        }
        int sick = frame.agentIndex(tiny.absence().agent());
        long cells = 0;
        for (int k = 0; k < terms.rows(sick).size(); k++) {
            Terms.RowTerm term = terms.rows(sick).get(k);
            long more = must(term, sick, grid[sick]) - must(before.rows(sick).get(k), sick, home[sick]);
            cells += term.automaton().isMemoryless() ? more : 0;
            must += term.automaton().isMemoryless() ? 0 : Math.max(0, more);
        }
        return new Outcome(must + Math.max(0, cells), lost(grid), people(grid), weight(grid));
    }

    private static long cost(Terms.ColumnTerm term, int[][] grid) {
        return term.tally().curve().at(term.tally().count(grid));
    }

    private long lost(int[][] grid) {
        return needs.stream()
                .mapToLong(need -> {
                    int now = Math.max(0, need.agents() - need.count(frame, grid));
                    int then = Math.max(0, need.agents() - need.count(frame, home));
                    return (long) Math.max(0, now - then) * need.minutes();
                })
                .sum();
    }

    private int people(int[][] grid) {
        int people = 0;
        for (int agent = 0; agent < grid.length; agent++) {
            people += Arrays.equals(grid[agent], start[agent]) ? 0 : 1;
        }
        return people;
    }

    private int weight(int[][] grid) {
        int today = firstOpen;
        int weight = 0;
        for (int agent = 0; agent < grid.length; agent++) {
            for (int day = 0; day < frame.days(); day++) {
                weight += grid[agent][day] == start[agent][day] ? 0 : 28 - (day - today);
            }
        }
        return weight;
    }

    /** A roster as duty indexes. */
    int[][] grid(Repair repair) {
        return frame.grid(repair.roster());
    }
}
