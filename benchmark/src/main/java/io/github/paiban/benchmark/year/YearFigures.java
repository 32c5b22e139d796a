package io.github.paiban.benchmark.year;

import io.github.paiban.model.Duty;
import io.github.paiban.rotation.Stability;
import io.github.paiban.rules.Breach;
import io.github.paiban.rules.Level;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * What came of a year.
 *
 * @param months the months
 */
public record YearFigures(List<YearRun.Month> months) {
    public YearFigures {
        months = List.copyOf(months);
    }

    /** The figures of some months. */
    public static YearFigures of(List<YearRun.Month> months) {
        return new YearFigures(months);
    }

    /** One month in a line. */
    public static String line(YearRun.Month month) {
        Map<String, Integer> reasons = new TreeMap<>();
        for (Stability.OfAgent agent : month.stability().agents()) {
            for (Stability.BrokenDay day : agent.broken()) {
                reasons.merge(day.rules().isEmpty() ? "-" : String.join("+", day.rules()), 1, Integer::sum);
            }
        }
        Map<String, Long> costs = new LinkedHashMap<>();
        for (Breach breach : month.result().breaches()) {
            costs.merge(breach.rule(), breach.cost(), Long::sum);
        }
        return month.problem().month().period().first()
                + String.format(
                        Locale.ROOT,
                        " stability=%.3f kept=%d/%d",
                        month.stability().share(),
                        month.stability().kept(),
                        month.stability().cells())
                + " score=" + month.result().score() + " bound="
                + month.result().certificate().bound() + " costs=" + costs + " broken=" + reasons + " must="
                + month.result().breaches().stream()
                        .filter(breach -> breach.level() == Level.MUST)
                        .toList();
    }

    /** The year, line by line. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        int kept = months.stream().mapToInt(month -> month.stability().kept()).sum();
        int cells = months.stream().mapToInt(month -> month.stability().cells()).sum();
        Map<String, int[]> sums = new LinkedHashMap<>();
        for (YearRun.Month month : months) {
            month.result().roster().rows().forEach((agent, row) -> {
                for (int day = 0; day < row.size(); day++) {
                    LocalDate date = month.result().roster().period().date(day);
                    Duty duty = row.get(day);
                    int[] sum = sums.computeIfAbsent(agent, any -> new int[5]);
                    sum[0] += duty.isWork() && duty.shift().equals("night") ? 1 : 0;
                    sum[1] += duty.isWork() && date.getDayOfWeek().getValue() > 5 ? 1 : 0;
                    sum[2] += duty.isWork() && duty.shift().equals("half") ? 1 : 0;
                    sum[3] += duty.isWork() ? 1 : 0;
                    sum[4] += duty.kind() == Duty.Kind.LEAVE ? 1 : 0;
                }
            });
        }
        sums.forEach((agent, sum) -> lines.add(agent + " nights=" + sum[0] + " weekend=" + sum[1] + " half=" + sum[2]
                + " work=" + sum[3] + " leave=" + sum[4] + " kept="
                + months.stream()
                        .flatMap(month -> month.stability().agents().stream())
                        .filter(each -> each.agent().equals(agent))
                        .mapToInt(Stability.OfAgent::kept)
                        .sum()));
        lines.add(String.format(Locale.ROOT, "stability=%.4f kept=%d cells=%d", (double) kept / cells, kept, cells));
        return lines;
    }
}
