package io.github.paiban.change;

import io.github.paiban.rules.Score;

/**
 * What edits would do to a roster, without words.
 *
 * @param isLegal whether no must rule is broken more, for any agent or in any count
 * @param difference what the roster would cost more; negative parts are savings
 */
public record Weighed(boolean isLegal, Score difference) {}
