package io.github.paiban.cli;

import io.github.paiban.forecast.SeriesForecast;
import io.github.paiban.io.folder.AtomicFolder;
import io.github.paiban.io.history.VolumeFile;
import io.github.paiban.notice.Message;
import io.github.paiban.report.plot.ForecastPlot;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Where forecast volumes go: beside the folder's own files only where that is asked for. */
final class ForecastFiles {
    private final Path folder;
    private final String name;
    private final boolean overwrites;
    private final @Nullable Path plot;

    /**
     * Where to write.
     *
     * @param shop the shop's folder
     * @param out another folder to write to; null for {@code out} in the shop's
     * @param writes whether to write into the shop's folder, where {@code staff} reads
     * @param overwrites whether a file there may be replaced
     * @param plot where the chart goes; null for none
     */
    ForecastFiles(Path shop, @Nullable Path out, boolean writes, boolean overwrites, @Nullable Path plot) {
        this.folder = writes ? shop : Objects.requireNonNullElse(out, shop.resolve("out"));
        this.name = writes ? there(shop) : VolumeFile.names().getFirst();
        this.overwrites = overwrites || !writes;
        this.plot = plot;
    }

    /** The file of volumes in a folder under whichever of its names, else its usual name. */
    private static String there(Path shop) {
        List<String> names = VolumeFile.names();
        return names.stream()
                .filter(each -> Files.exists(shop.resolve(each)))
                .findFirst()
                .orElse(names.getFirst());
    }

    /** The file of volumes. */
    Path file() {
        return folder.resolve(name);
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
        if (!overwrites && Files.exists(file())) {
            Message said = Message.of("cli.staff.exists", file().toString());
            throw new Refusal(ExitCode.INPUT_REFUSED, "exists", said, Message.of("cli.staff.exists-hint"));
        }
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
        AtomicFolder.write(folder, Map.of(name, AtomicFolder.Content.of(volumes)));
        if (plot != null) {
            ForecastPlot drawn = new ForecastPlot(title, forecasts, console.texts());
            byte[] bytes = (ending().equals("svg") ? drawn.svg() : drawn.html()).getBytes(StandardCharsets.UTF_8);
            Path parent = Objects.requireNonNullElse(plot.toAbsolutePath().getParent(), Path.of("."));
            AtomicFolder.write(parent, Map.of(String.valueOf(plot.getFileName()), AtomicFolder.Content.of(bytes)));
        }
    }
}
