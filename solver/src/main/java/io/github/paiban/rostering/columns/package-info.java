/**
 * Column generation: a linear programme over whole rows, priced by an exact row programme, for bounds, dual prices and
 * dives.
 */
@NullMarked
package io.github.paiban.rostering.columns;

import org.jspecify.annotations.NullMarked;
