package io.github.paiban.benchmark.curtoisqu;

import java.util.List;

/**
 * What a roster is worth by an instance's own rules.
 *
 * @param violations what it breaks that must not be broken, in words
 * @param objective what it costs: requests not granted, and too few or too many on a shift
 */
public record Verdict(List<String> violations, long objective) {
    public Verdict {
        violations = List.copyOf(violations);
    }

    /** How many violations there are. */
    public int hard() {
        return violations.size();
    }
}
