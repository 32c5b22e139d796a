package io.github.paiban.rotation;

import io.github.paiban.model.Agent;
import io.github.paiban.model.Duty;
import io.github.paiban.model.Period;
import io.github.paiban.model.ShopMonth;
import io.github.paiban.rules.Duties;
import io.github.paiban.rules.Frame;
import io.github.paiban.rules.RosterProblem;
import io.github.paiban.rules.RowRule;
import io.github.paiban.rules.row.Weekends;
import io.github.paiban.rules.row.WholeDays;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Changes as few cells of a rotation as it can so that its rows keep the must rules through all months ahead: for each
 * place a shortest path through the rules' states, of which those that lead nowhere are left out.
 */
final class RotationMending {
    /** States of one day beyond which rules are not followed. */
    private static final int LIMIT = 5_000;

    private static final int MANY = 1_000_000;

    private final CyclePattern pattern;
    private final Frame frame;
    private final RuleProduct product;
    private final int[] duties;
    private final int[] starts;
    /** The state after each day, by state and duty; -1 where a rule is broken. */
    private final List<int[]> steps = new ArrayList<>();

    private RotationMending(RosterProblem problem, Rotation rotation, List<RowRule> rules) {
        this.pattern = rotation.pattern();
        this.starts = new int[rotation.places()];
        YearMonth first = YearMonth.from(problem.month().period().first());
        Period years = new Period(
                first.atDay(1), first.plusMonths(RotationForecast.MONTHS).atDay(1));
        ShopMonth month = problem.month();
        this.frame = Frame.of(ShopMonth.builder(years)
                .shifts(month.shifts())
                .roles(month.roles())
                .agents(List.of(Agent.of("all", "all")))
                .holidays(month.holidays())
                .build());
        this.product = new RuleProduct(
                frame,
                rules.stream()
                        .filter(RotationMending::isFollowed)
                        .map(rule -> (RowRule) MonthlyRules.perMonth(rule))
                        .toList(),
                1);
        TreeSet<Integer> some = new TreeSet<>(List.of(Duties.OFF));
        rotation.duties().forEach(duty -> some.add(frame.duties().index(duty)));
        this.duties = some.stream().mapToInt(Integer::intValue).toArray();
    }

    /** These count in periods only; they are judged when all is done. */
    private static boolean isFollowed(RowRule rule) {
        return !(rule instanceof Weekends || rule instanceof WholeDays);
    }

    /**
     * Rows of the places, changed where they must be; empty where no row keeps the rules, or there are too many states.
     *
     * @param rules must rules about rows
     */
    static Optional<List<List<Duty>>> mend(RosterProblem problem, Rotation rotation, List<RowRule> rules) {
        RotationMending mending = new RotationMending(problem, rotation, rules);
        if (!mending.unfold()) {
            return Optional.empty();
        }
        return Optional.of(
                IntStream.range(0, rotation.places()).mapToObj(mending::row).toList());
    }

    /** Follows all rows; false where there is none, or too many states. */
    private boolean unfold() {
        Map<RuleProduct.State, Integer> layer = new LinkedHashMap<>();
        for (int place = 0; place < starts.length; place++) {
            RuleProduct.State state = start(place);
            starts[place] = layer.computeIfAbsent(state, any -> layer.size());
        }
        return unfold(layer);
    }

    /** The days before are as the rotation has them. */
    private RuleProduct.State start(int place) {
        RuleProduct.State state = product.initial();
        for (int day = -Frame.HISTORY_DAYS; day < 0; day++) {
            state = product.step(state, day, wanted(place, day));
        }
        return state;
    }

    private boolean unfold(Map<RuleProduct.State, Integer> first) {
        Map<RuleProduct.State, Integer> layer = first;
        for (int day = 0; day < frame.days(); day++) {
            Map<RuleProduct.State, Integer> next = new LinkedHashMap<>();
            int[] after = new int[layer.size() * duties.length];
            for (Map.Entry<RuleProduct.State, Integer> entry : layer.entrySet()) {
                for (int i = 0; i < duties.length; i++) {
                    RuleProduct.State state = product.findNext(entry.getKey(), day, duties[i]);
                    Integer number = state == null ? -1 : next.computeIfAbsent(state, any -> next.size());
                    after[entry.getValue() * duties.length + i] = number;
                }
            }
            if (next.isEmpty() || next.size() > LIMIT) {
                return false;
            }
            steps.add(after);
            layer = next;
        }
        return closeDeadEnds(layer.size());
    }

    /** Whether all first states lead to the end. */
    private boolean closeDeadEnds(int lastStates) {
        boolean[] alive = new boolean[lastStates];
        Arrays.fill(alive, true);
        for (int day = steps.size() - 1; day >= 0; day--) {
            int[] after = steps.get(day);
            boolean[] before = new boolean[after.length / duties.length];
            for (int i = 0; i < after.length; i++) {
                after[i] = after[i] >= 0 && alive[after[i]] ? after[i] : -1;
                before[i / duties.length] |= after[i] >= 0;
            }
            alive = before;
        }
        boolean[] open = alive;
        return IntStream.of(starts).allMatch(start -> open[start]);
    }

    /** The row with the fewest changes: what is left to change from each state, backwards, then the way forwards. */
    private List<Duty> row(int place) {
        List<int[]> changes = new ArrayList<>(steps.size());
        int[] later = {};
        for (int day = steps.size() - 1; day >= 0; day--) {
            later = changes(day, wanted(place, day), later);
            changes.add(0, later);
        }
        List<Duty> row = new ArrayList<>();
        int state = starts[place];
        for (int day = 0; day < steps.size(); day++) {
            int best = best(day, state, wanted(place, day), day + 1 < steps.size() ? changes.get(day + 1) : new int[0]);
            row.add(frame.duties().get(duties[best]));
            state = steps.get(day)[state * duties.length + best];
        }
        return row;
    }

    private int wanted(int place, int day) {
        return frame.duties().index(pattern.duty(place, frame.date(day)));
    }

    private int[] changes(int day, int wanted, int[] later) {
        int[] changes = new int[steps.get(day).length / duties.length];
        for (int state = 0; state < changes.length; state++) {
            int best = best(day, state, wanted, later);
            changes[state] = best < 0 ? MANY : changes(day, state, best, wanted, later);
        }
        return changes;
    }

    /** Which of the duties leaves the least to change; -1 where none leads on. */
    private int best(int day, int state, int wanted, int[] later) {
        int best = -1;
        for (int i = 0; i < duties.length; i++) {
            if (steps.get(day)[state * duties.length + i] >= 0
                    && (best < 0 || changes(day, state, i, wanted, later) < changes(day, state, best, wanted, later))) {
                best = i;
            }
        }
        return best;
    }

    private int changes(int day, int state, int duty, int wanted, int[] later) {
        int after = steps.get(day)[state * duties.length + duty];
        return (duties[duty] == wanted ? 0 : 1) + (later.length == 0 ? 0 : later[after]);
    }
}
