package io.github.paiban.benchmark.year;

import io.github.paiban.ledger.Balances;
import io.github.paiban.ledger.LedgerKind;
import io.github.paiban.rotation.Stability;
import io.github.paiban.rules.AgentKpis;
import io.github.paiban.rules.Breach;
import io.github.paiban.rules.Frame;
import io.github.paiban.rules.Level;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What came of a year.
 *
 * @param months the months, at least one
 */
public record YearFigures(List<YearRun.Month> months) {
    private static final List<LedgerKind> COUNTED =
            List.of(LedgerKind.NIGHTS, LedgerKind.WEEKENDS, LedgerKind.HOLIDAYS, LedgerKind.HALF_DAYS);

    public YearFigures {
        months = List.copyOf(months);
    }

    /** One month in a line: how far it follows the pattern, what it costs, for which rules it leaves the pattern. */
    public static String line(YearRun.Month month) {
        Map<String, Long> reasons = new TreeMap<>();
        for (Stability.OfAgent agent : month.stability().agents()) {
            for (Stability.BrokenDay day : agent.broken()) {
                reasons.merge(day.rules().isEmpty() ? "none" : String.join("+", day.rules()), 1L, Long::sum);
            }
        }
        Map<String, Long> costs = new LinkedHashMap<>();
        for (Breach breach : month.result().breaches()) {
            costs.merge(breach.rule(), breach.cost(), Long::sum);
        }
        List<String> must = month.result().breaches().stream()
                .filter(breach -> breach.level() == Level.MUST)
                .map(Breach::rule)
                .toList();
        Stability stability = month.stability();
        return month.problem().month().period().first() + ": "
                + followed(stability.kept(), stability.cells())
                + "; score " + month.result().score()
                + ", bound " + month.result().certificate().bound()
                + "; costs: " + listed(costs)
                + "; left for: " + listed(reasons)
                + "; must rules broken: " + (must.isEmpty() ? "none" : String.join(", ", must));
    }

    /** The year, line by line: a table of the agents, then how far all of it follows the pattern. */
    public List<String> lines() {
        Balances year = Balances.of(months.getLast().ledger());
        Map<String, Integer> work = sums(AgentKpis::workDays);
        Map<String, Integer> leave = sums(AgentKpis::leaveDays);
        List<String> lines = new ArrayList<>();
        lines.add(row(
                "agent",
                Stream.concat(
                        Stream.of("days", "leave", "kept"), COUNTED.stream().map(LedgerKind::name))));
        for (String agent : year.agents()) {
            Stream<Integer> own = Stream.of(work.getOrDefault(agent, 0), leave.getOrDefault(agent, 0), kept(agent));
            Stream<Long> shared =
                    COUNTED.stream().map(kind -> Math.round(year.of(agent, kind).amount()));
            lines.add(row(agent, Stream.concat(own, shared).map(Object::toString)));
        }
        lines.add(followed(
                months.stream().mapToInt(month -> month.stability().kept()).sum(),
                months.stream().mapToInt(month -> month.stability().cells()).sum()));
        return lines;
    }

    private Map<String, Integer> sums(ToIntFunction<AgentKpis> figure) {
        Map<String, Integer> sums = new TreeMap<>();
        for (YearRun.Month month : months) {
            Frame frame = Frame.of(month.problem().month());
            int[][] grid = frame.grid(month.result().roster());
            for (int agent = 0; agent < frame.agents(); agent++) {
                AgentKpis kpis = AgentKpis.of(frame, agent, grid[agent]);
                sums.merge(kpis.agent(), figure.applyAsInt(kpis), Integer::sum);
            }
        }
        return sums;
    }

    private int kept(String agent) {
        return months.stream()
                .flatMap(month -> month.stability().agents().stream())
                .filter(each -> each.agent().equals(agent))
                .mapToInt(Stability.OfAgent::kept)
                .sum();
    }

    private static String followed(int kept, int cells) {
        double share = cells == 0 ? 1 : (double) kept / cells;
        return String.format(Locale.ROOT, "%.1f %% of the pattern kept (%d of %d cells)", 100 * share, kept, cells);
    }

    private static String listed(Map<String, Long> amounts) {
        return amounts.isEmpty()
                ? "none"
                : amounts.entrySet().stream()
                        .map(each -> each.getKey() + " " + each.getValue())
                        .collect(Collectors.joining(", "));
    }

    private static String row(String agent, Stream<String> figures) {
        return String.format(Locale.ROOT, "%-12s", agent)
                + figures.map(each -> String.format(Locale.ROOT, "%10s", each)).collect(Collectors.joining());
    }
}
