package io.github.paiban.repair;

import io.github.paiban.model.Assignment;
import io.github.paiban.model.Period;
import io.github.paiban.rostering.board.Board;
import io.github.paiban.rules.Duties;
import io.github.paiban.rules.Frame;
import io.github.paiban.rules.Level;
import io.github.paiban.rules.RosterProblem;
import io.github.paiban.rules.Terms;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** A request laid out for the search: the cells as published, those forced to change, and those that may. Immutable. */
final class RepairCase {
    /** How many days ahead a change stops to weigh less. */
    private static final int FAR = 14;

    final RepairRequest request;
    final ChangedMonth changed;
    /** The month and rules as they are now. */
    final RosterProblem problem;

    /** All rules of the month as it is now. */
    final Terms terms;

    final Frame frame;
    /** The must rules, as a board. */
    final Board board;

    /** Duties by agent and day: as published. */
    final int[][] home;
    /** As published, but leave where somebody is absent, and off where somebody comes too late for their shift. */
    final int[][] start;
    /** Whether a cell changes because its agent is absent or late. */
    final boolean[][] forced;
    /** What a cell that may change can become, its present duty left out: by agent, by day. */
    final int[][][] options;
    /** The agents who are late for a shift of theirs. */
    final int[] lateAgents;

    /** The first day that others than the absent may be asked for; may lie after the month. */
    final int firstOpen;

    RepairCase(RepairRequest request) {
        this.request = request;
        this.changed = new ChangedMonth(request);
        this.problem = changed.problem();
        this.terms = Terms.of(problem);
        this.frame = terms.frame();
        this.board = new Board(terms.upTo(Level.MUST));
        this.home = frame.grid(request.published());
        this.start = Arrays.stream(home).map(int[]::clone).toArray(int[][]::new);
        this.forced = new boolean[frame.agents()][frame.days()];
        this.options = new int[frame.agents()][frame.days()][0];
        changed.leaves().forEach(cell -> force(cell, Duties.LEAVE));
        changed.late().forEach(cell -> force(cell, Duties.OFF));
        this.lateAgents = changed.late().stream()
                .mapToInt(cell -> frame.agentIndex(cell.agent()))
                .distinct()
                .toArray();
        this.firstOpen = firstOpen(request);
        fillOptions();
    }

    private int firstOpen(RepairRequest request) {
        long first = (long) period().day(request.today()) + request.freezeDays();
        return Math.clamp(first, 0, frame.days());
    }

    private Period period() {
        return problem.month().period();
    }

    private void force(Assignment cell, int duty) {
        int agent = frame.agentIndex(cell.agent());
        int day = period().day(cell.date());
        start[agent][day] = duty;
        forced[agent][day] = true;
    }

    private void fillOptions() {
        for (int agent = 0; agent < frame.agents(); agent++) {
            boolean spared = request.spared().contains(frame.agent(agent).id());
            for (int day = 0; day < frame.days(); day++) {
                boolean open = forced[agent][day] ? start[agent][day] != Duties.LEAVE : day >= firstOpen && !spared;
                if (open && !isAbsent(agent, day)) {
                    options[agent][day] = options(agent, day);
                }
            }
        }
    }

    private boolean isAbsent(int agent, int day) {
        String id = frame.agent(agent).id();
        return request.absences().stream().anyMatch(each -> each.agent().equals(id) && each.includes(frame.date(day)));
    }

    private int[] options(int agent, int day) {
        int from = request.latenesses().stream()
                .filter(each -> each.agent().equals(frame.agent(agent).id())
                        && each.date().equals(frame.date(day)))
                .mapToInt(Lateness::minute)
                .max()
                .orElse(0);
        return IntStream.of(board.choices[agent][day])
                .filter(duty -> duty != start[agent][day] && duty != Duties.LEAVE)
                .filter(duty ->
                        !Duties.isWork(duty) || frame.duties().shift(duty).startMinute() >= from)
                .toArray();
    }

    /** Whether volumes alone say what is needed. */
    boolean isByVolumes() {
        return request.problem().month().requirements().isEmpty();
    }

    /** What changing a cell weighs: half as much two weeks ahead as on the day itself. */
    int weight(int day) {
        int ahead = day - period().day(request.today());
        return 2 * FAR - Math.clamp(ahead, 0, FAR);
    }

    /** Whether a change takes or gives a day off. */
    static boolean movesRest(int before, int after) {
        return Duties.isWork(before) != Duties.isWork(after);
    }

    /** The agents absent or late, whose rows changed by themselves. */
    List<Integer> forcedAgents() {
        return IntStream.range(0, frame.agents())
                .filter(agent -> IntStream.range(0, frame.days()).anyMatch(day -> forced[agent][day]))
                .boxed()
                .toList();
    }
}
