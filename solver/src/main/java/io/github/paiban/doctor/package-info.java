/**
 * Why a month cannot be kept, and what would let it be: the smallest sets of must rules and inputs that contradict each
 * other, and the least that has to give way, by an exact model of all must rules.
 */
@NullMarked
package io.github.paiban.doctor;

import org.jspecify.annotations.NullMarked;
