/** A problem laid out in arrays for the search: cells, automata, tallies, and a roster with its score kept up to date. */
@NullMarked
package io.github.paiban.rostering.board;

import org.jspecify.annotations.NullMarked;
