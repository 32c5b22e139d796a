/** Forecasts of published arrival counts, against the usual naive ones. */
@NullMarked
package io.github.paiban.benchmark.forecast;

import org.jspecify.annotations.NullMarked;
