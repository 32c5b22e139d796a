package io.github.paiban.rostering;

/** Why a search ended. */
public enum StopReason {
    /** The time was up. */
    TIME,
    /** The steps were used up. */
    STEPS,
    /** Nothing had improved for a while. */
    UNIMPROVED,
    /** It was cancelled. */
    CANCELLED,
    /** The roster costs nothing at all: it cannot be better. */
    PERFECT,
    /** It is proved to be as near to the best possible as was asked. */
    PROVED
}
