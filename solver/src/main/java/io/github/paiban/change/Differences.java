package io.github.paiban.change;

import io.github.paiban.explain.Changes;
import io.github.paiban.explain.RuleChange;
import io.github.paiban.rules.Audit;
import io.github.paiban.rules.Breach;
import io.github.paiban.rules.Frame;
import io.github.paiban.rules.Score;
import io.github.paiban.rules.Terms;
import io.github.paiban.rules.Terms.RowTerm;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** The cells in which two rosters differ, each with the breaches that go and come with it. */
final class Differences {
    private final Terms terms;
    private final Frame frame;
    private final Audit audit;
    private final int[][] before;
    private final int[][] after;
    private final Changes changes = new Changes();
    private final List<List<CountChange>> countsByDay = new ArrayList<>();
    private final List<CellChange> cells = new ArrayList<>();

    /** What goes and comes with a count that the cells move. */
    private record CountChange(Counts.Moved moved, Changed breaches) {}

    /** Breaches that go and breaches that come. */
    private record Changed(List<Breach> gone, List<Breach> come) {
        static Changed of(List<Breach> before, List<Breach> after) {
            return new Changed(without(before, after), without(after, before));
        }

        private static List<Breach> without(List<Breach> some, List<Breach> others) {
            return some.stream().filter(breach -> !others.contains(breach)).toList();
        }
    }

    Differences(Terms terms, int[][] before, int[][] after) {
        this.terms = terms;
        this.frame = terms.frame();
        this.audit = Audit.of(terms);
        this.before = before;
        this.after = after;
        Counts counts = new Counts(terms, before);
        List<Edit> edits = edits();
        List<List<Changed>> rows = readRows();
        readCounts(counts, edits);
        edits.forEach(edit -> cells.add(cell(edit, rows.get(edit.agent()), counts)));
    }

    List<CellChange> cells() {
        return cells;
    }

    List<RuleChange> rules() {
        return changes.byRule();
    }

    Score score() {
        return changes.difference();
    }

    private List<Edit> edits() {
        List<Edit> edits = new ArrayList<>();
        for (int a = 0; a < before.length; a++) {
            for (int d = 0; d < frame.days(); d++) {
                if (before[a][d] != after[a][d]) {
                    edits.add(new Edit(a, d, after[a][d]));
                }
            }
        }
        return edits;
    }

    private List<List<Changed>> readRows() {
        return IntStream.range(0, before.length).mapToObj(this::readRow).toList();
    }

    private List<Changed> readRow(int agent) {
        List<Changed> found = new ArrayList<>();
        if (!Arrays.equals(before[agent], after[agent])) {
            for (RowTerm term : terms.rows(agent)) {
                List<Breach> old = audit.judge(term, agent, before[agent]);
                List<Breach> now = audit.judge(term, agent, after[agent]);
                changes.add(term.rule(), old, now);
                found.add(Changed.of(old, now));
            }
        }
        return found;
    }

    private void readCounts(Counts counts, List<Edit> edits) {
        IntStream.range(0, frame.days()).forEach(day -> countsByDay.add(new ArrayList<>()));
        counts.forEachMoved(edits, moved -> {
            List<Breach> old = audit.judge(moved.term(), moved.before());
            List<Breach> now = audit.judge(moved.term(), moved.after());
            changes.add(moved.term().rule(), old, now);
            CountChange change = new CountChange(moved, Changed.of(old, now));
            int first = Math.max(0, moved.term().tally().firstDay());
            IntStream.rangeClosed(first, moved.term().tally().lastDay())
                    .forEach(day -> countsByDay.get(day).add(change));
        });
    }

    private CellChange cell(Edit edit, List<Changed> row, Counts counts) {
        List<Breach> gone = new ArrayList<>();
        List<Breach> come = new ArrayList<>();
        LocalDate date = frame.date(edit.day());
        for (Changed ofRule : row) {
            ofRule.gone().stream().filter(breach -> concerns(breach, date)).forEach(gone::add);
            ofRule.come().stream().filter(breach -> concerns(breach, date)).forEach(come::add);
        }
        for (CountChange count : countsByDay.get(edit.day())) {
            if (counts.isMovedBy(count.moved().term(), edit)) {
                gone.addAll(count.breaches().gone());
                come.addAll(count.breaches().come());
            }
        }
        return new CellChange(
                frame.agent(edit.agent()).id(),
                date,
                frame.duties().get(before[edit.agent()][edit.day()]),
                frame.duties().get(edit.duty()),
                gone,
                come);
    }

    private static boolean concerns(Breach breach, LocalDate date) {
        return !date.isBefore(breach.from()) && !date.isAfter(breach.to());
    }
}
