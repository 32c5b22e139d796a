/**
 * Prices: what a team costs and what each price model would bring, line by line to the cent; margin, break-even volume, risk
 * and the price for a wanted margin. Pure decimal arithmetic: no files, no clock.
 */
@NullMarked
package io.github.paiban.quote;

import org.jspecify.annotations.NullMarked;
