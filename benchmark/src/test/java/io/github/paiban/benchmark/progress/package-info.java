/** Tests of what is told of a search. */
@NullMarked
package io.github.paiban.benchmark.progress;

import org.jspecify.annotations.NullMarked;
