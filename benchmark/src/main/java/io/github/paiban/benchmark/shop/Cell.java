package io.github.paiban.benchmark.shop;

import java.util.List;

/** What stands in one cell of the hidden roster. */
enum Cell {
    ABSENT("", 0, 0, 0, 0),
    OFF("off", 0, 0, 0, 0),
    LEAVE("leave", 0, 0, 0, 0),
    DAY("day", 0, 540, 1050, 480),
    HALF("half", 0, 600, 930, 330),
    MID("mid", 1, 720, 1230, 480),
    SHORT("short", 2, 1080, 1320, 240),
    NIGHT("night", 2, 1050, 1470, 390),
    DUTY("night/duty", 2, 1050, 1470, 390);

    /** The shifts, without roles. */
    static final List<Cell> SHIFTS = List.of(DAY, HALF, MID, SHORT, NIGHT);

    private final String word;
    private final int rank;
    private final int startMinute;
    private final int endMinute;
    private final int paidMinutes;

    Cell(String word, int rank, int startMinute, int endMinute, int paidMinutes) {
        this.word = word;
        this.rank = rank;
        this.startMinute = startMinute;
        this.endMinute = endMinute;
        this.paidMinutes = paidMinutes;
    }

    /** How the tables write it. */
    String word() {
        return word;
    }

    /** Shifts of a run of days never fall in rank: mornings, then noons, then evenings. */
    int rank() {
        return rank;
    }

    int startMinute() {
        return startMinute;
    }

    int endMinute() {
        return endMinute;
    }

    int paidMinutes() {
        return paidMinutes;
    }

    boolean isWork() {
        return endMinute > 0;
    }

    boolean isNight() {
        return this == NIGHT || this == DUTY;
    }

    /** The shift without its role. */
    Cell shift() {
        return this == DUTY ? NIGHT : this;
    }

    boolean isAtWork(int fromMinute, int toMinute) {
        return startMinute <= fromMinute && endMinute >= toMinute;
    }
}
