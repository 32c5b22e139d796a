package io.github.paiban.forecast;

/** What a day of the history can teach. */
enum DayState {
    /** The usual course. */
    USUAL,
    /** An event's or a holiday's course. */
    SPECIAL,
    /** That the shop is closed then. */
    CLOSED,
    /** Nothing: what was counted is wrong or too little. */
    OUTAGE,
    /** Nothing: nothing was counted. */
    UNKNOWN
}
