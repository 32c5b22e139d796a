package io.github.paiban.benchmark;

import io.github.paiban.benchmark.forecast.Counts;
import io.github.paiban.benchmark.forecast.RollingWeeks;
import io.github.paiban.forecast.Surroundings;
import io.github.paiban.io.history.EventFile;
import io.github.paiban.model.Period;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Forecasts a published series week by week. */
@Command(
        name = "forecast",
        mixinStandardHelpOptions = true,
        description = "Forecasts arrival counts in half-hours, week after week, and says how far that was off.")
final class ForecastCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "Lines of timestamp,volume under a header.")
    private Path file;

    @Option(names = "--from", paramLabel = "DATE", required = true, description = "First day forecast.")
    @SuppressWarnings("NullAway.Init") // picocli sets it: it is required
    private LocalDate from;

    @Option(
            names = "--lead-weeks",
            paramLabel = "N",
            defaultValue = "1",
            description = "Which week is forecast; 1 is the next one. Default: 1.")
    private int leadWeeks;

    @Option(names = "--events", paramLabel = "FILE", description = "Events, as paiban forecast reads them.")
    private @Nullable Path events;

    private Surroundings surroundings() {
        if (events == null) {
            return Surroundings.NONE;
        }
        EventFile.Reading reading = EventFile.read(events, new Period(from, from.plusDays(1)));
        if (!reading.notices().isEmpty()) {
            throw new IllegalArgumentException("Events are not understood: " + reading.notices());
        }
        return new Surroundings(reading.events(), List.of());
    }

    @Override
    public Integer call() throws IOException {
        long begin = System.nanoTime();
        RollingWeeks weeks = new RollingWeeks(Counts.read(file), surroundings(), leadWeeks);
        weeks.run(from);
        PrintWriter out = spec.commandLine().getOut();
        weeks.worst(8).forEach(day -> out.printf("worst %s %.3f of all errors%n", day.getKey(), day.getValue()));
        out.println("methods " + weeks.methods());
        weeks.coverageByWeek()
                .forEach((week, share) -> out.printf(Locale.ROOT, "week %s coverage90=%.3f%n", week, share));
        out.printf(
                Locale.ROOT,
                "bias=%.4f coverage90=%.3f seconds=%.2f%n",
                weeks.bias(),
                weeks.coverage(),
                (System.nanoTime() - begin) / 1e9);
        out.printf(Locale.ROOT, "wape=%.4f naive=%.4f mean4=%.4f%n", weeks.wape(), weeks.naive(), weeks.meanOfFour());
        out.flush();
        return ExitCode.OK;
    }
}
