package io.github.paiban.rules;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The days of a month and of its history that filters mean, each filter asked once. Safe for use by several threads. */
final class MeantDays {
    private final Frame frame;
    private final Map<DayFilter, boolean[]> byFilter = new ConcurrentHashMap<>();

    MeantDays(Frame frame) {
        this.frame = frame;
    }

    /** Whether a filter means a day, also one outside both. */
    boolean contains(DayFilter filter, int day) {
        return (day < -Frame.HISTORY_DAYS || day >= frame.days())
                ? filter.means(frame, day)
                : table(filter)[day + Frame.HISTORY_DAYS];
    }

    /** By day, the history's first; not to be changed. */
    boolean[] table(DayFilter filter) {
        return byFilter.computeIfAbsent(filter, this::means);
    }

    private boolean[] means(DayFilter filter) {
        boolean[] means = new boolean[Frame.HISTORY_DAYS + frame.days()];
        for (int at = 0; at < means.length; at++) {
            means[at] = filter.means(frame, at - Frame.HISTORY_DAYS);
        }
        return means;
    }
}
