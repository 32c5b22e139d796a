package io.github.paiban.repair;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some moves, each of another agent, and what comes of them.
 *
 * @param before the plan without the last move; null for none
 * @param move the last move; null for none
 * @param must what is broken of must rules more than in the published roster
 * @param cover minutes that are short more than in the published roster
 * @param people how many people notice
 * @param changes how many cells change, those of the absence itself left out
 * @param weight what those weigh
 * @param key tells the set of moves apart from others
 */
record Plan(
        @Nullable Plan before,
        @Nullable Move move,
        long must,
        long cover,
        int people,
        int changes,
        int weight,
        long key) {
    /** Must rules, then cover, then people, then cells. */
    static final Comparator<Plan> ORDER = Comparator.comparingLong(Plan::must)
            .thenComparingLong(Plan::cover)
            .thenComparingInt(Plan::people)
            .thenComparingInt(Plan::weight);

    /** Nothing more can be mended. */
    boolean isPerfect() {
        return must == 0 && cover == 0;
    }

    /** Whether a move of an agent is in it. */
    boolean moves(int agent) {
        for (Plan plan = this; plan != null; plan = plan.before) {
            if (plan.move != null && plan.move.agent() == agent) {
                return true;
            }
        }
        return false;
    }

    /** The moves, first to last. */
    List<Move> moves() {
        List<Move> moves = new ArrayList<>();
        for (Plan plan = this; plan != null; plan = plan.before) {
            if (plan.move != null) {
                moves.addFirst(plan.move);
            }
        }
        return moves;
    }
}
