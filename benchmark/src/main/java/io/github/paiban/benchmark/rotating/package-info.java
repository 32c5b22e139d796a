/** The rotating workforce instances of Musliu and others: files, model, verifier. */
@NullMarked
package io.github.paiban.benchmark.rotating;

import org.jspecify.annotations.NullMarked;
