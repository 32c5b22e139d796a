package io.github.paiban.feasibility.path;

import io.github.paiban.feasibility.path.RowSpace.State;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;

/** Looks for one row through a {@link RowSpace}, depth first, and gives up after a number of states. */
public final class RowSearch {
    /** What is known after the search. */
    public enum Verdict {
        /** There is a row. */
        POSSIBLE,
        /** There is none. */
        IMPOSSIBLE,
        /** Given up: too many states. */
        UNKNOWN
    }

    private record Visit(int day, State state) {}

    private final RowSpace space;
    private final int limit;
    private final Set<Visit> seen = new HashSet<>();
    private final Deque<Visit> open = new ArrayDeque<>();
    private int daysKept;
    private boolean found;

    private RowSearch(RowSpace space, int limit) {
        this.space = space;
        this.limit = limit;
    }

    /**
     * The result.
     *
     * @param verdict whether there is a row
     * @param daysKept the longest beginning of a row that keeps the rules, in days
     * @param states how many states were looked at
     */
    public record Result(Verdict verdict, int daysKept, int states) {}

    /** Searches through at most so many states. */
    public static Result search(RowSpace space, int limit) {
        return new RowSearch(space, limit).run();
    }

    private Result run() {
        push(new Visit(0, space.start()));
        while (!open.isEmpty() && !found && seen.size() <= limit) {
            expand(open.pop());
        }
        Verdict verdict = found ? Verdict.POSSIBLE : open.isEmpty() ? Verdict.IMPOSSIBLE : Verdict.UNKNOWN;
        return new Result(verdict, daysKept, seen.size());
    }

    private void expand(Visit visit) {
        daysKept = Math.max(daysKept, visit.day);
        if (visit.day == space.days()) {
            found = space.mayEnd(visit.state);
            return;
        }
        for (int duty = 0; duty < space.duties(); duty++) {
            State next = space.findNext(visit.state, visit.day, duty);
            if (next != null) {
                push(new Visit(visit.day + 1, next));
            }
        }
    }

    private void push(Visit visit) {
        if (seen.add(visit)) {
            open.push(visit);
        }
    }
}
