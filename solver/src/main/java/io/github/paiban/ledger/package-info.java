/**
 * What each agent has worked, was refused and is owed over the months, as published rosters say: an account that is only
 * ever added to, and what rules of fairness take over from it. Knows no files and no clock.
 */
@NullMarked
package io.github.paiban.ledger;

import org.jspecify.annotations.NullMarked;
