package io.github.paiban.benchmark.forecast;

import io.github.paiban.forecast.DayGrid;
import io.github.paiban.forecast.ForecastOptions;
import io.github.paiban.forecast.Forecaster;
import io.github.paiban.forecast.Method;
import io.github.paiban.forecast.SeriesForecast;
import io.github.paiban.forecast.Surroundings;
import io.github.paiban.forecast.VolumeSeries;
import io.github.paiban.model.Period;
import io.github.paiban.model.Requirement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Forecasts week after week, each from the days before alone, and adds up how far it was off. */
public final class RollingWeeks {
    private final DayGrid grid;
    private final Surroundings surroundings;
    private final int leadWeeks;
    private final Map<LocalDate, Double> errorByDay = new TreeMap<>();
    private final Map<Method, Integer> methods = new EnumMap<>(Method.class);
    private double errors;
    private double naive;
    private double four;
    private double contacts;
    private double difference;
    private final Map<LocalDate, long[]> insideByWeek = new TreeMap<>();

    /**
     * A run.
     *
     * @param leadWeeks which week is forecast: 1 for the one that begins where knowledge ends
     */
    public RollingWeeks(DayGrid grid, Surroundings surroundings, int leadWeeks) {
        this.grid = grid;
        this.surroundings = surroundings;
        this.leadWeeks = leadWeeks;
    }

    /** Runs over all weeks from a date on to the end. */
    public void run(LocalDate from) {
        for (LocalDate first = from; first.isBefore(grid.end()); first = first.plusDays(7)) {
            DayGrid known = grid.until(first.minusWeeks(leadWeeks - 1L));
            Period week = new Period(first, first.plusDays(7));
            VolumeSeries series = new VolumeSeries(Requirement.Group.ALL, known);
            ForecastOptions options = ForecastOptions.DEFAULT.withLeadWeeks(leadWeeks);
            SeriesForecast forecast = new Forecaster(surroundings, week, options)
                    .forecast(List.of(series))
                    .getFirst();
            methods.merge(forecast.method(), 1, Integer::sum);
            for (int day = 0; day < 7 && first.plusDays(day).isBefore(grid.end()); day++) {
                compare(forecast, known, day);
            }
        }
    }

    private void compare(SeriesForecast forecast, DayGrid known, int day) {
        int at = grid.day(forecast.target().date(day));
        if (!grid.isKnown(at)) {
            return;
        }
        List<Integer> same = sameWeekdays(known, at);
        double off = 0;
        for (int slot = 0; slot < grid.slots(); slot++) {
            double actual = grid.count(at, slot);
            double last = mean(same, 1, slot);
            double fourth = mean(same, 4, slot);
            if (Double.isNaN(actual) || Double.isNaN(last) || Double.isNaN(fourth)) {
                continue;
            }
            double expected = forecast.expected(day, slot);
            off += Math.abs(actual - expected);
            difference += expected - actual;
            naive += Math.abs(actual - last);
            four += Math.abs(actual - fourth);
            contacts += actual;
            boolean isInside =
                    actual >= forecast.quantile(day, slot, 0.05) && actual <= forecast.quantile(day, slot, 0.95);
            long[] week = insideByWeek.computeIfAbsent(forecast.target().first(), start -> new long[2]);
            week[0] += isInside ? 1 : 0;
            week[1]++;
        }
        errors += off;
        errorByDay.put(grid.date(at), off);
    }

    private static List<Integer> sameWeekdays(DayGrid known, int day) {
        List<Integer> same = new ArrayList<>();
        for (int past = day - 7; past >= 0; past -= 7) {
            if (past < known.days() && known.isKnown(past)) {
                same.add(past);
            }
        }
        return same;
    }

    private double mean(List<Integer> days, int most, int slot) {
        return days.stream()
                .limit(most)
                .mapToDouble(day -> grid.count(day, slot))
                .filter(count -> !Double.isNaN(count))
                .average()
                .orElse(Double.NaN);
    }

    /** The days that were off most, with their share of all errors. */
    public List<Map.Entry<LocalDate, Double>> worst(int most) {
        return errorByDay.entrySet().stream()
                .map(entry -> Map.entry(entry.getKey(), entry.getValue() / errors))
                .sorted(Map.Entry.<LocalDate, Double>comparingByValue().reversed())
                .limit(most)
                .toList();
    }

    /** How often each method was used. */
    public Map<Method, Integer> methods() {
        return Map.copyOf(methods);
    }

    /** Absolute errors as a share of contacts. */
    public double wape() {
        return errors / contacts;
    }

    /** The same of the last same weekday. */
    public double naive() {
        return naive / contacts;
    }

    /** The same of the mean of the last four same weekdays. */
    public double meanOfFour() {
        return four / contacts;
    }

    /** Forecasts less contacts as a share of contacts. */
    public double bias() {
        return difference / contacts;
    }

    /** The share of intervals inside the 90 % band. */
    public double coverage() {
        long inside = insideByWeek.values().stream().mapToLong(week -> week[0]).sum();
        long compared =
                insideByWeek.values().stream().mapToLong(week -> week[1]).sum();
        return (double) inside / compared;
    }

    /** The share of each week’s intervals inside the 90 % band, by the week’s first day. */
    public Map<LocalDate, Double> coverageByWeek() {
        Map<LocalDate, Double> shares = new TreeMap<>();
        insideByWeek.forEach((week, counts) -> shares.put(week, (double) counts[0] / counts[1]));
        return shares;
    }
}
