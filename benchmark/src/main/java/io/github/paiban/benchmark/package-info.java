/** Measures the engine on public instances. */
@NullMarked
package io.github.paiban.benchmark;

import org.jspecify.annotations.NullMarked;
