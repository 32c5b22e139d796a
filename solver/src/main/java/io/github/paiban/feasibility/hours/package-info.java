/** Proofs about paid hours: how equal they can be at all. */
@NullMarked
package io.github.paiban.feasibility.hours;

import org.jspecify.annotations.NullMarked;
