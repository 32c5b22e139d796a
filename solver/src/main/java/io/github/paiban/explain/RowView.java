package io.github.paiban.explain;

import io.github.paiban.model.Duty;
import io.github.paiban.rules.Audit;
import io.github.paiban.rules.Breach;
import io.github.paiban.rules.Duties;
import io.github.paiban.rules.Frame;
import io.github.paiban.rules.Terms;
import io.github.paiban.rules.Terms.RowTerm;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * One agent's row of a roster and what it takes part in: judges the row with one cell changed, by reading that row and
 * the counts that the cell belongs to, nothing else.
 */
final class RowView {
    private static final Comparator<Alternative> CHEAPEST_FIRST =
            Comparator.comparing(Alternative::isForbidden).thenComparing(Alternative::difference);

    private final Frame frame;
    private final Audit audit;
    private final int agent;
    private final int[] row;
    private final TouchedTallies touched;
    private final List<RowTerm> rules;
    private final List<List<Breach>> breachesByRule;

    RowView(Terms terms, int[][] grid, int agent) {
        this.frame = terms.frame();
        this.audit = Audit.of(terms);
        this.agent = agent;
        this.row = grid[agent].clone();
        this.touched = new TouchedTallies(terms, grid, agent);
        this.rules = terms.rows(agent);
        this.breachesByRule = judgeRow();
    }

    /** Why the cell of a day is as it is. */
    CellExplanation explain(int day) {
        List<Alternative> alternatives = new ArrayList<>();
        for (int duty = 0; duty < frame.duties().size(); duty++) {
            if (duty != row[day] && duty != impossibleRest(day)) {
                alternatives.add(alternative(day, duty));
            }
        }
        alternatives.sort(CHEAPEST_FIRST);
        return new CellExplanation(
                frame.agent(agent).id(), frame.date(day), frame.duties().get(row[day]), breaches(day), alternatives);
    }

    /** A day off on approved leave is leave; leave without approval is not to be had. */
    private int impossibleRest(int day) {
        return frame.isOnLeave(agent, day) ? Duties.OFF : Duties.LEAVE;
    }

    private List<Breach> breaches(int day) {
        LocalDate date = frame.date(day);
        List<Breach> found = new ArrayList<>();
        breachesByRule.forEach(ofRule -> ofRule.stream()
                .filter(breach -> !date.isBefore(breach.from()) && !date.isAfter(breach.to()))
                .forEach(found::add));
        touched.on(day).forEach(count -> found.addAll(audit.judge(count.term(), count.count())));
        return found;
    }

    private List<List<Breach>> judgeRow() {
        return rules.stream().map(term -> audit.judge(term, agent, row)).toList();
    }

    private Alternative alternative(int day, int duty) {
        int before = row[day];
        Changes changes = new Changes();
        row[day] = duty;
        List<List<Breach>> after = judgeRow();
        row[day] = before;
        for (int i = 0; i < rules.size(); i++) {
            changes.add(rules.get(i).rule(), breachesByRule.get(i), after.get(i));
        }
        for (Touched count : touched.on(day)) {
            if (count.isMovedBy(before, duty)) {
                changes.add(
                        count.term().rule(),
                        audit.judge(count.term(), count.count()),
                        audit.judge(count.term(), count.countAfter(before, duty)));
            }
        }
        Duty other = frame.duties().get(duty);
        return new Alternative(other, changes.difference(), changes.byRule());
    }
}
