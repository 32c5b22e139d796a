package io.github.paiban.rules;

/** A rule that looks at one agent's row from left to right. */
public non-sealed interface RowRule extends Rule {
    /**
     * The rule for one agent of a month, as an automaton over days.
     *
     * @param frame the month, numbered
     * @param agent index of an agent that the rule's scope includes
     */
    RowAutomaton automaton(Frame frame, int agent);
}
