package io.github.paiban.rules;

/** How binding a rule is. Levels are compared in this order: no amount of a later one buys any of an earlier one. */
public enum Level {
    /** The roster is not legal while it is broken. */
    MUST,
    /** Kept as far as possible: cover, equal hours. */
    SHOULD,
    /** Preferred: wishes, fair shares. */
    PREFER
}
