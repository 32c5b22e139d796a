package io.github.paiban.benchmark.shop;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/** Makes rows by chance: runs of days with shifts in forward rotation, and rests between them. */
final class RowMaker {
    private static final int ATTEMPTS = 10_000;
    private static final int CHOICES = 4;
    private static final int MOST_NIGHTS_IN_A_ROW = 4;
    private static final int ENOUGH_REST = 2;

    private final Calendar calendar;
    private final RandomGenerator random;

    RowMaker(Calendar calendar, RandomGenerator random) {
        this.calendar = calendar;
        this.random = random;
    }

    /** Two days early, one at noon, three nights, two days off: three rows three days apart have someone every night. */
    Row cycle(int phase) {
        List<Cell> cycle =
                List.of(Cell.DAY, Cell.DAY, Cell.MID, Cell.NIGHT, Cell.NIGHT, Cell.NIGHT, Cell.OFF, Cell.OFF);
        Row row = new Row(calendar);
        row.allDays().forEach(day -> row.set(day, cycle.get(Math.floorMod(day + phase, cycle.size()))));
        return row;
    }

    /**
     * A row by chance: of a few legal ones that which works most of the promotion.
     *
     * @param other a row of somebody who never works the same shift; an empty one for nobody
     * @param legal what the row must fulfil
     */
    Row make(Rhythm rhythm, Row other, Predicate<Row> legal) {
        return Stream.generate(() -> attempt(rhythm, other))
                .limit(ATTEMPTS)
                .filter(legal)
                .limit(CHOICES)
                .max(Comparator.comparingInt(this::promotionDays))
                .orElseThrow(() -> new IllegalStateException(
                        "No legal row in " + ATTEMPTS + " attempts. Maybe the month is too short."));
    }

    private int promotionDays(Row row) {
        return (int) row.days(Cell::isWork).filter(calendar::isPromotion).count();
    }

    private Row attempt(Rhythm rhythm, Row other) {
        Row row = new Row(calendar);
        int rest = ENOUGH_REST;
        int day = -Calendar.HISTORY - random.nextInt(rhythm.longestRun());
        while (day < calendar.days()) {
            int length = runLength(rhythm, day);
            fill(row, day, shifts(rhythm, length), rhythm, other);
            rest = restLength(rhythm, length, rest);
            day += length + rest;
        }
        return row;
    }

    /** Nobody begins a rest during the promotion if the run may still go on. */
    private int runLength(Rhythm rhythm, int from) {
        int length = between(rhythm.shortestRun(), rhythm.longestRun());
        while (length < rhythm.longestRun() && calendar.isPromotion(from + length)) {
            length++;
        }
        return length;
    }

    /** A longest run, or a rest of one day before, is made good by a longer rest. */
    private int restLength(Rhythm rhythm, int run, int restBefore) {
        boolean tired = run == rhythm.longestRun() || restBefore == 1;
        int shortest = tired ? Math.max(ENOUGH_REST, rhythm.shortestRest()) : rhythm.shortestRest();
        return between(Math.min(shortest, rhythm.longestRest()), rhythm.longestRest());
    }

    private List<Cell> shifts(Rhythm rhythm, int length) {
        List<Cell> drawn = new ArrayList<>();
        int nights = 0;
        while (drawn.size() < length) {
            Cell cell = draw(rhythm.palette());
            if (cell != Cell.NIGHT || nights++ < MOST_NIGHTS_IN_A_ROW) {
                drawn.add(cell);
            }
        }
        drawn.sort(Comparator.comparingInt(Cell::rank));
        return drawn;
    }

    private void fill(Row row, int from, List<Cell> shifts, Rhythm rhythm, Row other) {
        int rank = 0;
        for (int i = 0; i < shifts.size(); i++) {
            int day = from + i;
            if (day >= -Calendar.HISTORY && day < calendar.days()) {
                Cell cell = fitting(day, shifts.get(i), rank, rhythm, other);
                rank = Math.max(rank, cell.rank());
                row.set(day, cell);
            }
        }
    }

    private Cell fitting(int day, Cell wanted, int rank, Rhythm rhythm, Row other) {
        Predicate<Cell> fits =
                cell -> cell.rank() >= rank && other.at(day).shift() != cell && rhythm.allows(calendar, day, cell);
        return fits.test(wanted)
                ? wanted
                : rhythm.palette().keySet().stream().filter(fits).findFirst().orElse(Cell.OFF);
    }

    private Cell draw(Map<Cell, Integer> palette) {
        int left = random.nextInt(
                palette.values().stream().mapToInt(Integer::intValue).sum());
        for (Map.Entry<Cell, Integer> each : palette.entrySet()) {
            left -= each.getValue();
            if (left < 0) {
                return each.getKey();
            }
        }
        throw new IllegalStateException("The weights of " + palette + " are not over 0.");
    }

    private int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }
}
