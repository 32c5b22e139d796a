/** From counted contacts to expected ones: cleaning, models, back-tests, bands. Pure arithmetic without chance. */
@NullMarked
package io.github.paiban.forecast;

import org.jspecify.annotations.NullMarked;
