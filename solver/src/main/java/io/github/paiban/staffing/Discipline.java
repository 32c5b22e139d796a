package io.github.paiban.staffing;

/** Which message an agent answers next. */
public enum Discipline {
    /** The one that has waited longest. */
    FIRST_COME,
    /** The first message of a new chat before all others: platforms measure the first reply. */
    NEW_CHAT_FIRST
}
