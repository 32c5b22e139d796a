/**
 * What changes between two rosters, and what a change would do: judged by the rows and counts it touches, never by
 * reading the whole roster again.
 */
@NullMarked
package io.github.paiban.change;

import org.jspecify.annotations.NullMarked;
