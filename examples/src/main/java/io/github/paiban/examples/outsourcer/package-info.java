/** Makes the tables of {@code examples/outsourcer}: 120 agents of nine shops, the same at every run. */
@NullMarked
package io.github.paiban.examples.outsourcer;

import org.jspecify.annotations.NullMarked;
