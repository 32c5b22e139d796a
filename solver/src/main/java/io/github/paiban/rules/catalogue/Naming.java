package io.github.paiban.rules.catalogue;

/** What the words of rules and settings name. */
public enum Naming {
    /** Duties, in the words of {@link io.github.paiban.rules.DutySet}. */
    DUTY,
    /** What a roster's cell holds: the id of a shift, {@code <shift>/<role>}, {@code off} or {@code leave}. */
    CELL,
    /** The id of a shift. */
    SHIFT,
    /** The id of a role. */
    ROLE,
    /** The id of an agent. */
    AGENT,
    /** A team. */
    TEAM,
    /** A shop. */
    SHOP,
    /** A skill. */
    SKILL
}
