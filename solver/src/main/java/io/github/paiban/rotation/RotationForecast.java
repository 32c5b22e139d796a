package io.github.paiban.rotation;

import io.github.paiban.rules.Breach;
import io.github.paiban.rules.Limits;
import io.github.paiban.rules.RosterProblem;
import io.github.paiban.rules.RowRule;
import io.github.paiban.rules.Rule;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Whether a rotation can go on month after month under all must rules about rows, those that count months included.
 *
 * @param first the first month looked at
 * @param months how many months
 * @param breaks what breaks, by month and rule, each with its first place
 * @param ways what would let it go on, each checked by following all months again
 * @param mending what would have to change so that it can go on under the rules as they are; null where nothing has to or
 *     no such change was found
 */
public record RotationForecast(
        YearMonth first,
        int months,
        List<Break> breaks,
        List<Way> ways,
        @Nullable Mending mending) {
    /** How many months are looked at. */
    public static final int MONTHS = 24;

    /**
     * A rule that breaks in a month.
     *
     * @param month the month
     * @param place the first place that breaks it, from 0
     * @param placesBroken how many places break it
     * @param breach what the first place breaks
     */
    public record Break(YearMonth month, int place, int placesBroken, Breach breach) {}

    /**
     * What a rule that breaks would have to be.
     *
     * @param rule the rule
     * @param limits the narrowest limits that all months keep, in the rule's unit; null where wider limits do not help
     *     and only the level should would
     */
    public record Way(RowRule rule, @Nullable Limits limits) {}

    /**
     * Changes that keep all must rules in all months, each month judged again with them.
     *
     * @param cells the cells of all places in all months
     * @param changed how many of them change
     */
    public record Mending(int cells, int changed) {
        /** The share of cells that stay, 0 to 1. */
        public double share() {
            return 1 - (double) changed / cells;
        }
    }

    public RotationForecast {
        breaks = List.copyOf(breaks);
        ways = List.copyOf(ways);
    }

    /** The share of cells that stay as they are in all months, 0 to 1; null where no changes were found that will do. */
    public @Nullable Double share() {
        return goesOn() ? Double.valueOf(1) : mending == null ? null : Double.valueOf(mending.share());
    }

    /** Whether all must rules are kept in all months. */
    public boolean goesOn() {
        return breaks.isEmpty();
    }

    private static @Nullable Mending mending(RosterProblem problem, Rotation rotation, List<RowRule> rules) {
        return RotationMending.mend(problem, rotation, rules)
                .map(rows -> new RotationMonths(problem, rotation, rows))
                .filter(mended -> mended.breaks(rules).isEmpty())
                .map(mended -> new Mending(mended.cells(), mended.changed()))
                .orElse(null);
    }

    /** Follows a rotation from the month of a problem on. */
    static RotationForecast of(RosterProblem problem, Rotation rotation, Map<Rule, CycleRules.Place> places) {
        List<RowRule> rules = new ArrayList<>();
        places.forEach((rule, place) -> {
            if (rule instanceof RowRule row
                    && rule.head().level().rank() == 0
                    && (place == CycleRules.Place.CYCLE || place == CycleRules.Place.MONTHS)) {
                rules.add(row);
            }
        });
        RotationMonths months = new RotationMonths(problem, rotation);
        List<Break> breaks = months.breaks(rules);
        Mending mending = breaks.isEmpty() ? null : mending(problem, rotation, rules);
        List<Way> ways = breaks.isEmpty() ? List.of() : new WiderRules(months).ways(rules, breaks);
        return new RotationForecast(YearMonth.from(problem.month().period().first()), MONTHS, breaks, ways, mending);
    }
}
