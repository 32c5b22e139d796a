package io.github.paiban.rules;

import java.util.List;

/** A rule that counts cells across agents. */
public non-sealed interface ColumnRule extends Rule {
    /** The rule's counts for a month. */
    List<Tally> tallies(Frame frame);
}
