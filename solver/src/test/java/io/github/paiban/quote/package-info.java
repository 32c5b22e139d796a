/** Tests of prices: cases worked out by hand, and what must hold whatever the numbers. */
@NullMarked
package io.github.paiban.quote;

import org.jspecify.annotations.NullMarked;
