/**
 * Sums that show their work: named lines of decimal arithmetic, worked out once, told line by line, and written as formulas
 * into spreadsheets. Knows nothing of prices.
 */
@NullMarked
package io.github.paiban.quote.arithmetic;

import org.jspecify.annotations.NullMarked;
