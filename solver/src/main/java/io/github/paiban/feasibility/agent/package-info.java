/** Proofs about one agent: rows that no rule book allows, and rhythms that cannot go on. */
@NullMarked
package io.github.paiban.feasibility.agent;

import org.jspecify.annotations.NullMarked;
