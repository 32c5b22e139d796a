package io.github.paiban.rotation;

import io.github.paiban.rules.Curve;
import io.github.paiban.rules.Level;
import java.util.List;

/**
 * How many are needed at one time of the cycle's round: the agents at all places of the cycle that hold one of the cells.
 *
 * @param cells what counts, each at most once
 * @param least the fewest agents allowed
 * @param most the most agents allowed
 * @param curve what a number of agents costs; convex
 * @param level how binding the cost is: should or prefer
 */
public record CycleNeed(List<Cell> cells, int least, int most, Curve curve, Level level) {
    private static final Curve FREE = count -> 0;

    /**
     * A duty in a column.
     *
     * @param column the column, from 0: the weekday from Monday where columns are weekdays
     * @param duty index of the duty
     */
    public record Cell(int column, int duty) {}

    public CycleNeed {
        cells = List.copyOf(cells);
        if (least < 0 || most < least || level == Level.MUST) {
            throw new IllegalArgumentException("A need of " + least + " to " + most + " agents at level " + level
                    + " makes no sense. Maybe say what must be with least and most.");
        }
    }

    /** Exactly so many on a duty in a column. */
    public static CycleNeed exactly(int column, int duty, int agents) {
        return new CycleNeed(List.of(new Cell(column, duty)), agents, agents, FREE, Level.SHOULD);
    }

    /** Any number, each at a cost. */
    public static CycleNeed priced(List<Cell> cells, Curve curve, Level level) {
        return new CycleNeed(cells, 0, Integer.MAX_VALUE, curve, level);
    }

    /** Whether some number of agents is within the bounds of both. */
    boolean canBeMetWith(CycleNeed other) {
        return level == other.level && Math.max(least, other.least) <= Math.min(most, other.most);
    }

    /**
     * Both at once: the narrower bounds, the costs of both.
     *
     * @param other what else is needed of the same cells, at the same level, and can be met with this
     */
    CycleNeed and(CycleNeed other) {
        Curve both = count -> curve.at(count) + other.curve.at(count);
        return new CycleNeed(cells, Math.max(least, other.least), Math.min(most, other.most), both, level);
    }

    /** By how many agents a number of them is out of bounds. */
    int broken(int agents) {
        return Math.max(0, least - agents) + Math.max(0, agents - most);
    }

    /** Whether any number up to a highest one costs something. */
    boolean isPriced(int highest) {
        for (int agents = 0; agents <= highest; agents++) {
            if (curve.at(agents) > 0) {
                return true;
            }
        }
        return false;
    }
}
