package io.github.paiban.forecast;

import java.util.ArrayList;
import java.util.List;

/**
 * What makes a day unlike the usual course.
 *
 * @param name the event or holiday
 * @param phase which part of it; empty for none
 * @param pool what else it is like, where its own past teaches too little
 */
record DayMark(String name, String phase, Pool pool) {
    /** Days that are like each other. */
    enum Pool {
        PROMOTION,
        STATUTORY,
        SWAPPED,
        MAKEUP,
        EVE,
        AFTER
    }

    /** As people read it. */
    String label() {
        List<String> parts = new ArrayList<>();
        parts.add(name);
        if (!phase.isEmpty()) {
            parts.add(phase);
        }
        return String.join(" ", parts);
    }

    /** Whether another mark teaches about this one though it has another name. */
    boolean isLike(DayMark other) {
        return pool == other.pool && (pool != Pool.PROMOTION || phase.equals(other.phase));
    }
}
