/** Rosters month after month from one pattern. */
@NullMarked
package io.github.paiban.benchmark.year;

import org.jspecify.annotations.NullMarked;
