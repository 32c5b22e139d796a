/** Repeatable measurements of the inner loops with JMH, on generated months. */
@NullMarked
package io.github.paiban.benchmark.jmh;

import org.jspecify.annotations.NullMarked;
