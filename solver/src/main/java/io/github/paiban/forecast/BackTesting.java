package io.github.paiban.forecast;

import io.github.paiban.forecast.Surroundings.Marks;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Makes forecasts of days that have passed, from the days before alone, and holds them against what came. */
final class BackTesting {
    private static final int LEAST_TRAINING = 28;
    /** The usual models give way only where another method is clearly better. */
    private static final double CLEARLY = 0.98;

    private final DayGrid grid;
    private final Marks marks;
    private final CommonShape common;
    private final CleanHistory known;
    private final Map<Method, Accuracy.Sums> sums = new EnumMap<>(Method.class);
    private final Map<Method, Errors> errors = new EnumMap<>(Method.class);
    private int windows;
    private int days;

    /**
     * Back-tests.
     *
     * @param known the whole history cleaned: what was closed or wrong is not held against anyone
     */
    BackTesting(DayGrid grid, Marks marks, CommonShape common, CleanHistory known) {
        this.grid = grid;
        this.marks = marks;
        this.common = common;
        this.known = known;
        for (Method method : Method.values()) {
            sums.put(method, new Accuracy.Sums());
            errors.put(method, new Errors());
        }
    }

    /**
     * What came of it.
     *
     * @param test how good each method was; null where the history is too short to say
     * @param bands bands for the chosen method
     * @param method the method chosen
     */
    record Verdict(@Nullable BackTest test, Bands bands, Method method) {}

    /**
     * Tests.
     *
     * @param gap days between what is known and the first day forecast
     * @param length how many days are forecast at a time
     */
    Verdict test(int gap, int length, int origins) {
        int lead = gap;
        List<Integer> starts = starts(gap, length, origins);
        if (starts.isEmpty()) {
            lead = 0;
            length = 7;
            starts = starts(lead, length, origins);
        }
        for (int start : starts) {
            testFrom(start, lead, length);
        }
        if (days == 0) {
            return new Verdict(null, Bands.ASSUMED, Method.MODELS);
        }
        Method chosen = choose();
        Errors off = found(errors, chosen);
        Map<Method, Accuracy> accuracy = new EnumMap<>(Method.class);
        sums.forEach((method, sum) -> accuracy.put(method, sum.accuracy()));
        BackTest test = new BackTest(accuracy, chosen, off.coverage(), windows, days, lead);
        return new Verdict(test, off.bands(), chosen);
    }

    private List<Integer> starts(int gap, int length, int origins) {
        List<Integer> starts = new ArrayList<>();
        int last = grid.days() - gap - length;
        for (int start = last; start >= LEAST_TRAINING && starts.size() < origins; start -= 7) {
            starts.add(start);
        }
        return starts;
    }

    private void testFrom(int start, int gap, int length) {
        LocalDate end = grid.date(start);
        DayGrid past = grid.until(end);
        Fitted fitted = Fitted.of(past, marks, common);
        if (fitted.history().usual().length < LEAST_TRAINING / 2) {
            return;
        }
        int before = days;
        for (int day = start + gap; day < Math.min(grid.days(), start + gap + length); day++) {
            compare(fitted, day);
        }
        windows += days > before ? 1 : 0;
    }

    private void compare(Fitted fitted, int day) {
        DayState state = known.state(day);
        if (state != DayState.USUAL && state != DayState.SPECIAL) {
            return;
        }
        days++;
        double[] actual = grid.row(day);
        for (Method method : Method.values()) {
            ExpectedDay expected = fitted.day(method, day);
            Accuracy.Sums sum = found(sums, method);
            for (int slot = 0; slot < actual.length; slot++) {
                if (!Double.isNaN(actual[slot])) {
                    sum.add(expected.contacts()[slot], actual[slot]);
                }
            }
            if (!expected.isSpecial()) {
                found(errors, method).add(windows, expected.contacts(), actual);
            }
        }
    }

    private Method choose() {
        Method best = Method.MODELS;
        double least = found(sums, best).accuracy().wape() * CLEARLY;
        for (Method method : Method.values()) {
            double wape = found(sums, method).accuracy().wape();
            boolean better = wape < least;
            least = better ? wape : least;
            best = better ? method : best;
        }
        return best;
    }

    private static <T> T found(Map<Method, T> byMethod, Method method) {
        return Objects.requireNonNull(byMethod.get(method));
    }
}
