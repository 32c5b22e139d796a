package io.github.paiban.benchmark.forecast;

import io.github.paiban.forecast.DayGrid;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;

/** Reads a published file of counts, a timestamp and a volume a line, into half-hours. */
public final class Counts {
    private static final int MINUTES = 30;

    private Counts() {}

    /**
     * The counts of a file.
     *
     * @throws IOException where it cannot be read
     */
    public static DayGrid read(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        List<String> body = lines.subList(1, lines.size()).stream()
                .filter(line -> !line.isBlank())
                .toList();
        LocalDate first = time(body.getFirst()).toLocalDate();
        LocalDate last = time(body.getLast()).toLocalDate();
        double[][] counts = new double[(int) (last.toEpochDay() - first.toEpochDay()) + 1][1440 / MINUTES];
        for (double[] day : counts) {
            Arrays.fill(day, Double.NaN);
        }
        for (String line : body) {
            LocalDateTime time = time(line);
            double[] day = counts[(int) (time.toLocalDate().toEpochDay() - first.toEpochDay())];
            int slot = (time.getHour() * 60 + time.getMinute()) / MINUTES;
            double volume = Double.parseDouble(line.substring(line.indexOf(',') + 1));
            day[slot] = Double.isNaN(day[slot]) ? volume : day[slot] + volume;
        }
        return DayGrid.of(first, MINUTES, counts);
    }

    private static LocalDateTime time(String line) {
        return LocalDateTime.parse(line.substring(0, line.indexOf(',')));
    }
}
