package io.github.paiban.benchmark.curtoisqu;

import java.util.List;

/**
 * A shift type.
 *
 * @param id its name
 * @param minutes how long it is
 * @param notNext shifts that must not follow it on the next day
 */
public record Shift(String id, int minutes, List<String> notNext) {
    public Shift {
        notNext = List.copyOf(notNext);
    }

    static Shift of(Line line) {
        return new Shift(line.text(0), line.number(1), line.parts(2));
    }
}
