package io.github.paiban.feasibility.demand;

import io.github.paiban.notice.Message;
import io.github.paiban.rules.Rule;
import java.util.Set;

/** What one rule asks for on the shifts of a day. */
interface AskSource {
    /** The rule that asks. */
    Rule rule();

    /** Whether an agent on a duty is one of those asked for. */
    boolean counts(int agent, int duty);

    /** Ids of the shifts whose number it says something of on a day, in display order. */
    Set<String> shifts(int day);

    /** The fewest agents who must be on certain shifts of a day, whoever is on other shifts. */
    int fewest(int day, Set<String> shifts);

    /** The most that any single line asks for on certain shifts of a day. */
    int largestLine(int day, Set<String> shifts);

    /** Who is asked for, as a phrase behind a shift; empty words for anyone. */
    Message group();
}
