/** Solves with Timefold; the only package that knows it. */
@NullMarked
package io.github.paiban.rostering.timefold;

import org.jspecify.annotations.NullMarked;
