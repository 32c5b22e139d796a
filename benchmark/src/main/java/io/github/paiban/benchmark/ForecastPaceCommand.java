package io.github.paiban.benchmark;

import io.github.paiban.forecast.DayGrid;
import io.github.paiban.forecast.ForecastOptions;
import io.github.paiban.forecast.Forecaster;
import io.github.paiban.forecast.Surroundings;
import io.github.paiban.forecast.VolumeSeries;
import io.github.paiban.model.Period;
import io.github.paiban.model.Requirement;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Measures how long it takes to forecast many series. */
@Command(
        name = "forecast-pace",
        mixinStandardHelpOptions = true,
        description =
                "Forecasts a month of many made-up series of half-hours, back-tests included; says how long it took.")
final class ForecastPaceCommand implements Callable<Integer> {
    private static final LocalDate FIRST = LocalDate.of(2025, 11, 1);

    @Spec
    private CommandSpec spec;

    @Option(names = "--series", paramLabel = "N", defaultValue = "1000", description = "How many. Default: 1000.")
    private int series;

    @Option(names = "--days", paramLabel = "N", defaultValue = "365", description = "Days of each. Default: 365.")
    private int days;

    @Override
    public Integer call() {
        List<VolumeSeries> made =
                IntStream.range(0, series).mapToObj(this::make).toList();
        Period month = Period.ofMonth(YearMonth.from(FIRST.plusDays(days)));
        Period target = new Period(FIRST.plusDays(days), FIRST.plusDays(days + month.days()));
        long begin = System.nanoTime();
        int forecast = new Forecaster(Surroundings.NONE, target, ForecastOptions.DEFAULT)
                .forecast(made)
                .size();
        double seconds = (System.nanoTime() - begin) / 1e9;
        spec.commandLine().getOut().printf(Locale.ROOT, "series=%d days=%d seconds=%.1f%n", forecast, days, seconds);
        spec.commandLine().getOut().flush();
        return ExitCode.OK;
    }

    private VolumeSeries make(int index) {
        SplittableRandom random = new SplittableRandom(index);
        double size = 2 + random.nextInt(60);
        double[][] counts = new double[days][48];
        for (int day = 0; day < days; day++) {
            double mood = Math.exp(0.1 * random.nextGaussian()) * (1 + 0.1 * Math.sin(day * 2 * Math.PI / 7));
            for (int slot = 16; slot < 48; slot++) {
                double mean = size * mood * (1 + Math.sin((slot - 16) * Math.PI / 32));
                counts[day][slot] = Math.max(0, Math.rint(mean + Math.sqrt(mean) * random.nextGaussian()));
            }
        }
        return new VolumeSeries(new Requirement.Group(null, null, "shop " + index), DayGrid.of(FIRST, 30, counts));
    }
}
