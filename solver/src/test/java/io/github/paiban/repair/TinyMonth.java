package io.github.paiban.repair;

import io.github.paiban.RandomMonths;
import io.github.paiban.model.Roster;
import io.github.paiban.rules.Audit;
import io.github.paiban.rules.Breach;
import io.github.paiban.rules.Duties;
import io.github.paiban.rules.Frame;
import io.github.paiban.rules.Level;
import io.github.paiban.rules.RosterProblem;
import io.github.paiban.rules.Terms;
import java.util.SplittableRandom;

/**
 * A random month of three agents with a published roster that is about as good as a tired supervisor makes it.
 *
 * @param problem the month and the rules
 * @param published the roster
 * @param absence somebody who is missing on one or two of the last days
 */
record TinyMonth(RosterProblem problem, Roster published, Absence absence) {
    static final int DAYS = 7;
    /** How many days are not worked yet. */
    static final int OPEN = 2;

    private static final int TRIES = 150;

    static TinyMonth of(long seed) {
        RosterProblem problem = RandomMonths.small(seed, 3, DAYS);
        SplittableRandom random = new SplittableRandom(seed);
        Frame frame = Frame.of(problem.month());
        int[][] grid = new int[frame.agents()][frame.days()];
        Audit audit = Audit.of(problem);
        for (int agent = 0; agent < grid.length; agent++) {
            grid[agent] = row(frame, Terms.of(problem), audit, agent, random);
        }
        int first = DAYS - 1 - random.nextInt(2);
        int last = Math.min(DAYS - 1, first + random.nextInt(2));
        String absent = frame.agent(random.nextInt(grid.length)).id();
        return new TinyMonth(problem, frame.roster(grid), new Absence(absent, frame.date(first), frame.date(last)));
    }

    private static int[] row(Frame frame, Terms terms, Audit audit, int agent, SplittableRandom random) {
        int[] best = new int[0];
        long least = Long.MAX_VALUE;
        for (int i = 0; i < TRIES; i++) {
            int[] row = random.ints(frame.days(), 0, frame.duties().size()).toArray();
            for (int day = 0; day < row.length; day++) {
                boolean leave = frame.isOnLeave(agent, day);
                row[day] = leave ? Duties.LEAVE : row[day] == Duties.LEAVE ? Duties.OFF : row[day];
            }
            long must = terms.rows(agent).stream()
                    .flatMap(term -> audit.judge(term, agent, row).stream())
                    .filter(breach -> breach.level() == Level.MUST)
                    .mapToLong(Breach::cost)
                    .sum();
            if (must < least) {
                least = must;
                best = row;
            }
        }
        return best;
    }

    /** The request of the absence, seen from the day of the first of the last. */
    RepairRequest request() {
        return RepairRequest.of(problem, published, published.period().date(DAYS - OPEN))
                .absent(absence);
    }
}
