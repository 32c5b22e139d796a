/** Rows as paths through the states of the rules of one agent: whether there is one, and how much it can hold. */
@NullMarked
package io.github.paiban.feasibility.path;

import org.jspecify.annotations.NullMarked;
