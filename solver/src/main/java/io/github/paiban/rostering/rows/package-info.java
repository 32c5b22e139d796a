/** The exact row programme: one agent's rules as tables, and the best row found in them. */
@NullMarked
package io.github.paiban.rostering.rows;

import org.jspecify.annotations.NullMarked;
