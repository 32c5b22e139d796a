package io.github.paiban.cli;

import io.github.paiban.forecast.SeriesForecast;
import io.github.paiban.io.folder.AtomicFolder;
import io.github.paiban.io.history.VolumeFile;
import io.github.paiban.notice.Message;
import io.github.paiban.report.plot.ForecastPlot;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Where forecast volumes go: beside the folder's own files only where that is asked for. */
final class ForecastFiles {
    private final TableTarget target;
    private final @Nullable Path plot;

    /**
     * Where to write.
     *
     * @param shop the shop's folder
     * @param wishes whether to write among its files, where {@code staff} reads, or where else
     * @param plot where the chart goes; null for none
     */
    ForecastFiles(Path shop, WriteOptions wishes, @Nullable Path plot) {
        this.target = TableTarget.of(shop, wishes, VolumeFile.names());
        this.plot = plot;
    }

    /** The file of volumes. */
    Path file() {
        return target.file();
    }

    /** The files that are written. */
    List<Path> all() {
        List<Path> all = new ArrayList<>(List.of(file()));
        if (plot != null) {
            all.add(plot);
        }
        return all;
    }

    /**
     * Refuses before anything is worked out.
     *
     * @throws Refusal where a file is there and must not be replaced, or the chart's name says no kind
     */
    void check() {
        target.check();
        if (plot != null && !ending().equals("svg") && !ending().equals("html")) {
            Message said = Message.of("cli.forecast.plot-kind", plot.toString());
            throw new Refusal(ExitCode.USAGE, "plot-kind", said, Message.of("cli.forecast.plot-kind-hint"));
        }
    }

    private String ending() {
        String text = String.valueOf(plot);
        return text.substring(text.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    /**
     * Writes the volumes and the chart.
     *
     * @throws IOException where a file cannot be written; then that one is as it was
     */
    void write(List<SeriesForecast> forecasts, String title, Console console) throws IOException {
        byte[] volumes = VolumeFile.bytes(forecasts, console.texts().locale(), console.say("forecast.by-hand"));
        AtomicFolder.write(target.folder(), Map.of(target.name(), AtomicFolder.Content.of(volumes)));
        if (plot != null) {
            ForecastPlot drawn = new ForecastPlot(title, forecasts, console.texts());
            byte[] bytes = (ending().equals("svg") ? drawn.svg() : drawn.html()).getBytes(StandardCharsets.UTF_8);
            Path parent = Objects.requireNonNullElse(plot.toAbsolutePath().getParent(), Path.of("."));
            AtomicFolder.write(parent, Map.of(String.valueOf(plot.getFileName()), AtomicFolder.Content.of(bytes)));
        }
    }
}
