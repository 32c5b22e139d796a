package io.github.paiban.io.history;

import io.github.paiban.forecast.DayGrid;
import io.github.paiban.forecast.VolumeSeries;
import io.github.paiban.model.Requirement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Lays lines of counted contacts out over days of equal intervals: as long as the lines' own, but no shorter than a
 * quarter of an hour. Lines that reach over several intervals spread evenly; an interval of which less than half of
 * what is usual was counted is unknown, one of which more was counted is made up.
 */
final class GridMaker {
    private static final int DAY = 1440;
    private static final int[] LENGTHS = {1440, 720, 480, 360, 240, 180, 120, 60, 30, 15};
    private static final int USUAL = 30;

    private GridMaker() {}

    /** The streams in order of their first line. */
    static List<VolumeSeries> lay(List<CountLine> written) {
        Map<Requirement.Group, List<CountLine>> byStream = new LinkedHashMap<>();
        written.forEach(line ->
                byStream.computeIfAbsent(line.group(), unused -> new ArrayList<>()).add(line));
        List<VolumeSeries> streams = new ArrayList<>();
        byStream.forEach((group, lines) -> streams.add(new VolumeSeries(group, grid(lines))));
        return streams;
    }

    private static DayGrid grid(List<CountLine> written) {
        List<CountLine> lines = lasting(written);
        int shortest = lines.stream().mapToInt(CountLine::minutes).min().orElse(USUAL);
        int minutes = length(shortest);
        LocalDate first = lines.stream().map(CountLine::date).min(LocalDate::compareTo).orElseThrow();
        LocalDate last = lines.stream().map(CountLine::date).max(LocalDate::compareTo).orElseThrow();
        int days = (int) (last.toEpochDay() - first.toEpochDay()) + 1;
        double[][] counts = new double[days][DAY / minutes];
        double[][] counted = new double[days][DAY / minutes];
        for (CountLine line : lines) {
            spread(line, (int) (line.date().toEpochDay() - first.toEpochDay()), minutes, counts, counted);
        }
        for (int slot = 0; slot < DAY / minutes; slot++) {
            makeUp(slot, counts, counted);
        }
        return DayGrid.of(first, minutes, counts);
    }

    private static int length(int shortest) {
        if (shortest < LENGTHS[LENGTHS.length - 1]) {
            return USUAL;
        }
        return Arrays.stream(LENGTHS).filter(each -> each <= shortest).findFirst().orElse(USUAL);
    }

    /** Timestamps last until the next: as long as the shortest time between two of a day. */
    private static List<CountLine> lasting(List<CountLine> lines) {
        Map<LocalDate, TreeSet<Integer>> begins = new TreeMap<>();
        lines.stream()
                .filter(line -> line.minutes() == 0)
                .forEach(line -> begins.computeIfAbsent(line.date(), unused -> new TreeSet<>())
                        .add(line.fromMinute()));
        int least = DAY;
        for (TreeSet<Integer> minutes : begins.values()) {
            Integer before = null;
            for (Integer minute : minutes) {
                least = before == null ? least : Math.min(least, minute - before);
                before = minute;
            }
        }
        int each = least;
        return lines.stream()
                .map(line -> line.minutes() == 0 ? line.lasting(Math.min(each, DAY - line.fromMinute())) : line)
                .toList();
    }

    /** A minute past midnight belongs to the next day; behind the last day it is left out. */
    private static void spread(CountLine line, int day, int minutes, double[][] counts, double[][] counted) {
        int end = line.fromMinute() + line.minutes();
        int at = line.fromMinute();
        while (at < end) {
            int next = Math.min(end, (at / minutes + 1) * minutes);
            int row = day + at / DAY;
            int slot = at % DAY / minutes;
            if (row < counts.length) {
                counts[row][slot] += line.contacts() * (next - at) / line.minutes();
                counted[row][slot] += next - at;
            }
            at = next;
        }
    }

    private static void makeUp(int slot, double[][] counts, double[][] counted) {
        double[] there = Arrays.stream(counted)
                .mapToDouble(day -> day[slot])
                .filter(minutes -> minutes > 0)
                .sorted()
                .toArray();
        double usual = there.length == 0 ? 0 : there[there.length / 2];
        for (int day = 0; day < counts.length; day++) {
            double minutes = counted[day][slot];
            if (minutes == 0 || minutes < 0.5 * usual) {
                counts[day][slot] = Double.NaN;
            } else if (minutes < usual) {
                counts[day][slot] *= usual / minutes;
            }
        }
    }
}
