package io.github.paiban.cli;

import io.github.paiban.forecast.ForecastOptions;
import io.github.paiban.forecast.Forecaster;
import io.github.paiban.forecast.SeriesForecast;
import io.github.paiban.io.ShopConfig;
import io.github.paiban.io.history.HistoryFolder;
import io.github.paiban.io.history.HistoryReading;
import io.github.paiban.model.Period;
import io.github.paiban.notice.Notice;
import io.github.paiban.notice.Severity;
import io.github.paiban.report.ForecastJson;
import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads a history, forecasts the coming month, writes it as volumes and says how far to trust it. */
final class ForecastRun {
    private final Console asked;
    private final ForecastFiles files;
    private final int leadWeeks;

    /**
     * A run.
     *
     * @param leadWeeks which week ahead back-tests look at; 0 for as far ahead as the forecast
     */
    ForecastRun(Console asked, ForecastFiles files, int leadWeeks) {
        this.asked = asked;
        this.files = files;
        this.leadWeeks = leadWeeks;
    }

    int run(Path folder, @Nullable Path history, @Nullable Path events, @Nullable YearMonth month) throws IOException {
        files.check();
        HistoryReading reading = new HistoryFolder(folder, from(folder, history), from(folder, events), month).read();
        ShopConfig config = reading.config();
        Period target = reading.target();
        if (reading.isRefused() || target == null) {
            throw new InputRefused(reading.notices(), config == null ? null : config.language());
        }
        Console console = config == null ? asked : asked.orIn(config.language());
        ForecastOptions options = ForecastOptions.DEFAULT.withLeadWeeks(leadWeeks);
        List<SeriesForecast> forecasts =
                new Forecaster(reading.surroundings(), target, options).forecast(reading.streams());
        String title = config == null ? folderName(folder) : config.title();
        files.write(forecasts, title, console);
        List<String> written = files.all().stream().map(Path::toString).toList();
        if (console.isJson()) {
            console.json(ForecastJson.of(title, target, forecasts, reading.notices(), written, console.texts()));
            return ExitCode.DONE;
        }
        new NoticeLines(console).print(worthSaying(reading.notices()));
        new ForecastText(console, title, target, forecasts).print(folder, files.file(), written);
        return ExitCode.DONE;
    }

    private static @Nullable Path from(Path folder, @Nullable Path typed) {
        return typed == null ? null : InputPath.of(folder, typed);
    }

    /** Files that this command does not read are nobody's concern here. */
    private static List<Notice> worthSaying(List<Notice> notices) {
        return notices.stream()
                .filter(notice ->
                        notice.severity() != Severity.INFO || !notice.code().equals("ignored-file"))
                .toList();
    }

    private static String folderName(Path folder) {
        return Objects.requireNonNullElse(folder.toAbsolutePath().normalize().getFileName(), folder)
                .toString();
    }
}
