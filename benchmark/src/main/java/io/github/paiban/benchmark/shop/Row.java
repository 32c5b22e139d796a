package io.github.paiban.benchmark.shop;

import java.util.Arrays;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** One agent's cells of the hidden roster, history included. */
final class Row {
    private final Cell[] cells;
    private final int days;

    Row(Calendar calendar) {
        days = calendar.days();
        cells = new Cell[Calendar.HISTORY + days];
        Arrays.fill(cells, Cell.OFF);
    }

    private Row(Cell[] cells, int days) {
        this.cells = cells;
        this.days = days;
    }

    Row copy() {
        return new Row(cells.clone(), days);
    }

    Cell at(int day) {
        return cells[Calendar.HISTORY + day];
    }

    void set(int day, Cell cell) {
        cells[Calendar.HISTORY + day] = cell;
    }

    /** All days, history first. */
    IntStream allDays() {
        return IntStream.range(-Calendar.HISTORY, days);
    }

    /** The days of the period with certain cells. */
    IntStream days(Predicate<Cell> meant) {
        return IntStream.range(0, days).filter(day -> meant.test(at(day)));
    }

    int count(Predicate<Cell> meant) {
        return (int) days(meant).count();
    }

    int paidMinutes() {
        return days(Cell::isWork).map(day -> at(day).paidMinutes()).sum();
    }
}
