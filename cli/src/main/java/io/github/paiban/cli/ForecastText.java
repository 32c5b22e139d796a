package io.github.paiban.cli;

import io.github.paiban.cli.terminal.Style;
import io.github.paiban.cli.terminal.Table;
import io.github.paiban.cli.terminal.Table.Cell;
import io.github.paiban.cli.terminal.Terminal;
import io.github.paiban.forecast.BackTest;
import io.github.paiban.forecast.Method;
import io.github.paiban.forecast.SeriesForecast;
import io.github.paiban.forecast.UnusualDay;
import io.github.paiban.io.history.StreamName;
import io.github.paiban.model.Period;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** A forecast in a screenful: how many, how sure, what makes days unusual, what to look at, what to do next. */
final class ForecastText {
    private static final int MOST_STREAMS = 10;
    private static final int MOST_DAYS = 8;

    private final Console console;
    private final Terminal out;
    private final String title;
    private final Period target;
    private final List<SeriesForecast> forecasts;

    ForecastText(Console console, String title, Period target, List<SeriesForecast> forecasts) {
        this.console = console;
        this.out = console.out();
        this.title = title;
        this.target = target;
        this.forecasts = forecasts;
    }

    /** Prints it. */
    void print(Path folder, Path volumes, List<String> written) {
        out.line(
                Style.BOLD,
                console.say(
                        "forecast.title",
                        title,
                        target.first().toString(),
                        target.last().toString()));
        printHistory();
        out.line();
        printStreams();
        out.line(Style.DIM, console.say("forecast.columns"));
        new ForecastNotes(console, target, forecasts).print();
        printWatch();
        out.line();
        out.line(console.say("forecast.written", String.join(", ", written)));
        boolean beside = volumes.toAbsolutePath().normalize().startsWith(folder.toAbsolutePath().normalize().resolve("out"));
        String next = beside ? "forecast " + folder + " --write" : "staff " + folder;
        out.line(console.say(beside ? "forecast.next-write" : "forecast.next-staff", console.command(next)));
    }

    private void printHistory() {
        LocalDate first = forecasts.stream()
                .map(each -> each.history().first())
                .min(Comparator.naturalOrder())
                .orElseThrow();
        LocalDate last = forecasts.stream()
                .map(each -> each.history().end().minusDays(1))
                .max(Comparator.naturalOrder())
                .orElseThrow();
        out.line(console.say("forecast.history", first.toString(), last.toString(), forecasts.size()));
    }

    private void printStreams() {
        Table table = new Table(2)
                .head(
                        console.say("forecast.stream"),
                        console.say("forecast.contacts"),
                        console.say("forecast.peak"),
                        console.say("forecast.band"),
                        console.say("forecast.wape"),
                        console.say("forecast.naive"),
                        console.say("forecast.four"),
                        console.say("forecast.bias"),
                        console.say("forecast.inside"),
                        console.say("forecast.days"));
        List<SeriesForecast> largest = forecasts.stream()
                .sorted(Comparator.comparingDouble(ForecastText::total).reversed())
                .toList();
        largest.stream().limit(MOST_STREAMS).forEach(each -> table.row(cells(each)));
        table.print(out);
        if (largest.size() > MOST_STREAMS) {
            double rest = largest.stream()
                    .skip(MOST_STREAMS)
                    .mapToDouble(ForecastText::total)
                    .sum();
            out.line("  " + console.say("forecast.more", largest.size() - MOST_STREAMS, whole(rest)));
        }
        if (largest.size() > 1) {
            double all = largest.stream().mapToDouble(ForecastText::total).sum();
            out.line("  " + console.say("forecast.all", whole(all)));
        }
    }

    private static double total(SeriesForecast forecast) {
        double total = 0;
        for (int day = 0; day < forecast.target().days(); day++) {
            total += forecast.expected(day);
        }
        return total;
    }

    private Cell[] cells(SeriesForecast forecast) {
        int peak = 0;
        for (int day = 1; day < target.days(); day++) {
            peak = forecast.expected(day) > forecast.expected(peak) ? day : peak;
        }
        String band = whole(forecast.quantile(peak, 0.05)) + "–" + whole(forecast.quantile(peak, 0.95));
        BackTest test = forecast.backTest();
        return new Cell[] {
            Cell.of(name(forecast)),
            Cell.number(whole(total(forecast))),
            Cell.number(console.texts().show(target.date(peak)) + " " + whole(forecast.expected(peak))),
            Cell.number(band),
            Cell.number(test == null ? "–" : percent(test.ofChosen().wape()) + mark(forecast.method())),
            Cell.number(
                    test == null ? "–" : percent(test.of(Method.SEASONAL_NAIVE).wape())),
            Cell.number(
                    test == null ? "–" : percent(test.of(Method.MEAN_OF_FOUR).wape())),
            Cell.number(test == null ? "–" : signed(test.ofChosen().bias())),
            Cell.number(test == null || Double.isNaN(test.coverage()) ? "–" : Wording.percent(test.coverage())),
            Cell.number("±" + Wording.percent(forecast.dayVariation()))
        };
    }

    private static String mark(Method method) {
        return switch (method) {
            case MODELS, MODELS_CALM, MODELS_QUICK -> "";
            case BLEND -> " ½";
            case MEAN_OF_FOUR -> " ④";
            case SEASONAL_NAIVE -> " ①";
        };
    }

    private String name(SeriesForecast forecast) {
        List<String> parts = new StreamName(forecast.group()).parts();
        return parts.isEmpty() ? console.say("forecast.everyone") : String.join(" ", parts);
    }

    /** What a supervisor should look at: unmarked unusual days, gaps, streams too young to be tested. */
    private void printWatch() {
        Map<LocalDate, Double> unusual = new TreeMap<>(Comparator.reverseOrder());
        int gaps = 0;
        int untested = 0;
        for (SeriesForecast forecast : forecasts) {
            for (UnusualDay day : forecast.unusual()) {
                unusual.putIfAbsent(day.date(), day.factor());
            }
            gaps += forecast.filledGaps() + forecast.missingDays() + forecast.outages();
            untested += forecast.backTest() == null ? 1 : 0;
        }
        if (unusual.isEmpty() && gaps == 0 && untested == 0) {
            return;
        }
        out.line();
        out.line(Style.BOLD, console.say("forecast.watch"));
        if (!unusual.isEmpty()) {
            List<String> days = unusual.entrySet().stream()
                    .limit(MOST_DAYS)
                    .map(entry -> entry.getKey() + String.format(Locale.ROOT, " ×%.1f", entry.getValue()))
                    .toList();
            out.line("  " + console.say("forecast.unusual", unusual.size(), String.join(", ", days)));
        }
        if (gaps > 0) {
            out.line("  " + console.say("forecast.gaps", gaps));
        }
        if (untested > 0) {
            out.line("  " + console.count("forecast.untested", untested));
        }
    }

    private static String whole(double contacts) {
        return String.format(Locale.ROOT, "%,.0f", contacts);
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f%%", 100 * share);
    }

    private static String signed(double share) {
        return String.format(Locale.ROOT, "%+.1f%%", 100 * share);
    }
}
