package io.github.paiban.io.roster;

import io.github.paiban.notice.Severity;

/** What a roster is read for; it says what a blank cell means and how grave an unknown agent is. */
public enum RosterPurpose {
    /** To be judged or begun from: blank is off. */
    ROSTER(Severity.WARNING),
    /** What was before: blank is off, a row all blank says nothing. */
    HISTORY(Severity.WARNING),
    /** What is promised: blank promises nothing. */
    PINS(Severity.ERROR);

    private final Severity unknownAgent;

    RosterPurpose(Severity unknownAgent) {
        this.unknownAgent = unknownAgent;
    }

    /** How grave it is where a row names nobody known. */
    public Severity unknownAgent() {
        return unknownAgent;
    }
}
