/** Finds, before solving, rules that contradict each other or cannot be kept, with the arithmetic. */
@NullMarked
package io.github.paiban.feasibility;

import org.jspecify.annotations.NullMarked;
