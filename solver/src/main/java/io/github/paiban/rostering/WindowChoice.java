package io.github.paiban.rostering;

import io.github.paiban.rostering.columns.Window;
import java.util.random.RandomGenerator;

/**
 * Which days of a month are freed next: few in one run as long as that helps, then more, then days in several runs, by
 * which work moves from one week to another (variable neighbourhood descent; Mladenović and Hansen 1997).
 */
final class WindowChoice {
    /** Days of single runs, stage by stage. */
    private static final int[] SINGLE = {3, 4, 5, 6, 7};
    /** Days in several runs, in the last stage: weekends, hours and nights are evened out over such days. */
    private static final int SCATTERED = 6;

    private static final int LONGEST_SCATTERED = 3;
    /** So many windows × agents of several runs that bring nothing are enough, */
    private static final int MOST_FRUITLESS = 1500;
    /** and so many windows at least. */
    private static final int FEWEST = 24;

    private final int days;
    private final int enough;
    private int stage;
    private int fruitless;

    /**
     * Windows of a month.
     *
     * @param days of the month
     * @param agents whose days are freed together
     */
    WindowChoice(int days, int agents) {
        this.days = days;
        this.enough = Math.max(FEWEST, MOST_FRUITLESS / agents);
    }

    /** So many windows of several runs in a row are enough for a while if they bring nothing. */
    int enough() {
        return enough;
    }

    /** The next window. */
    Window next(RandomGenerator random) {
        if (!isScattered()) {
            return run(SINGLE[stage], random);
        }
        int length = 1 + random.nextInt(LONGEST_SCATTERED);
        Window window = run(length, random);
        for (int free = length; free < SCATTERED; free += length) {
            window = window.and(run(length, random));
        }
        return window;
    }

    private boolean isScattered() {
        return stage == SINGLE.length;
    }

    private Window run(int most, RandomGenerator random) {
        int length = Math.min(days, most);
        int from = Math.clamp(random.nextInt(days) - random.nextInt(length), 0, days - length);
        return Window.of(from, from + length);
    }

    /** Takes note of what the last window brought; returns whether windows of all kinds bring nothing any more. */
    boolean isExhaustedBy(boolean hasGained) {
        fruitless = hasGained ? 0 : fruitless + 1;
        if (isScattered()) {
            return fruitless >= enough;
        }
        if (fruitless * SINGLE[stage] >= days) { // as many as cover the month
            fruitless = 0;
            stage++;
        }
        return false;
    }

    /** Lets windows of several runs be tried again. */
    void renew() {
        fruitless = 0;
    }
}
