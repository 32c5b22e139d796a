package io.github.paiban.rotation;

/** What becomes of a pattern's days past the 28th of a month, and of a fifth rest there. */
public enum MonthEnd {
    /** They are worked. */
    WORKED,
    /** They are as the pattern has them; days that it does not have are rests. */
    REST,
    /** They are worked, and the rests that fall to them are owed. */
    OWED
}
