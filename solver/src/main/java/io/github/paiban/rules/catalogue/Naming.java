package io.github.paiban.rules.catalogue;

/** What the words of rules name. */
public enum Naming {
    /** Duties, in the words of {@link io.github.paiban.rules.DutySet}. */
    DUTY,
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
