package io.github.paiban.change;

import io.github.paiban.rules.Duties;
import io.github.paiban.rules.Frame;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Who can take a gap as the own row goes: alone, or by giving something away. Rows tried are counted, not timed, so that the
 * answer is always the same. Not safe for use by several threads.
 */
final class Takers {
    /** Rows tried at most. */
    private static final int MOST_ROWS = 400_000;

    private final Frame frame;
    private final int[][] grid;
    private final RosterTrial trial;
    private final CoverQuestion question;
    private final Gap gap;
    private final int firstDay;
    private final int[] order;
    private final Map<Gap, int[]> alone = new HashMap<>();
    private final Map<Gap, List<Step>> steps = new HashMap<>();
    private int rows;

    /** A step: someone takes a gap and gives another away. */
    record Step(int agent, Gap takes, Gap gives, List<Edit> edits) {}

    /**
     * The people of a roster.
     *
     * @param order indexes of agents, in the order in which they are tried
     */
    Takers(int[][] grid, RosterTrial trial, CoverQuestion question, int[] order) {
        this.frame = trial.frame();
        this.grid = grid;
        this.trial = trial;
        this.question = question;
        this.gap = new Gap(
                frame.month().period().day(question.date()), frame.duties().index(question.duty()));
        this.order = order;
        this.firstDay = Math.max(0, frame.month().period().day(question.from()));
    }

    /** The gap that is asked about. */
    Gap gap() {
        return gap;
    }

    /** Whether all rows that matter were tried. */
    boolean isExhaustive() {
        return rows <= MOST_ROWS;
    }

    /** Those who are free on the gap's day and can take it with nothing given away. */
    int[] alone(Gap taken) {
        return alone.computeIfAbsent(taken, this::findAlone);
    }

    private int[] findAlone(Gap taken) {
        return IntStream.of(order)
                .filter(agent -> !Duties.isWork(grid[agent][taken.day()]) && hasSkill(taken, agent))
                .filter(agent -> allows(agent, List.of(new Edit(agent, taken.day(), taken.duty()))))
                .toArray();
    }

    /** Whether anyone can work more at all: if nobody can, no chain has an end. */
    boolean someoneHasRoom() {
        for (int day = firstDay; day < frame.days(); day++) {
            for (int duty = Duties.FIRST_WORK; duty < frame.duties().size(); duty++) {
                Gap some = new Gap(day, duty);
                if (isWorked(some) && alone(some).length > 0) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isWorked(Gap some) {
        for (int[] row : grid) {
            if (row[some.day()] == some.duty()) {
                return true;
            }
        }
        return false;
    }

    /** Everybody who can take a gap by giving something away: what stands there that day, or another day's duty. */
    List<Step> steps(Gap taken) {
        List<Step> known = steps.get(taken);
        if (known == null) {
            known = findSteps(taken);
            steps.put(taken, known);
        }
        return known;
    }

    private List<Step> findSteps(Gap taken) {
        List<Step> found = new ArrayList<>();
        for (int agent : order) {
            int had = grid[agent][taken.day()];
            Edit take = new Edit(agent, taken.day(), taken.duty());
            if (had == taken.duty() || !hasSkill(taken, agent)) {
                continue;
            }
            if (Duties.isWork(had)) {
                add(new Step(agent, taken, new Gap(taken.day(), had), List.of(take)), found);
            } else {
                addGivingAnotherDay(taken, take, found);
            }
        }
        return found;
    }

    private void addGivingAnotherDay(Gap taken, Edit take, List<Step> found) {
        int agent = take.agent();
        for (int day = firstDay; day < frame.days(); day++) {
            if (Duties.isWork(grid[agent][day])) {
                Edit give = new Edit(agent, day, trial.rest(agent, day));
                add(new Step(agent, taken, new Gap(day, grid[agent][day]), List.of(take, give)), found);
            }
        }
    }

    private void add(Step step, List<Step> found) {
        if (allows(step.agent, step.edits)) {
            found.add(step);
        }
    }

    private boolean allows(int agent, List<Edit> edits) {
        rows++;
        return isExhaustive() && trial.rowAllows(agent, edits);
    }

    private boolean hasSkill(Gap taken, int agent) {
        String skill = question.skill();
        return skill == null
                || !taken.equals(gap)
                || frame.agent(agent).skills().contains(skill);
    }
}
