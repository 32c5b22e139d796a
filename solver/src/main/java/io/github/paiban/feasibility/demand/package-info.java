/** Proofs about people and demand: what a day or the period asks for, against those who can be there. */
@NullMarked
package io.github.paiban.feasibility.demand;

import org.jspecify.annotations.NullMarked;
