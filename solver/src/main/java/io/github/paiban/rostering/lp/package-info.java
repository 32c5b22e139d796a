/** Linear programmes, and the one place that knows the library which solves them. */
@NullMarked
package io.github.paiban.rostering.lp;

import org.jspecify.annotations.NullMarked;
