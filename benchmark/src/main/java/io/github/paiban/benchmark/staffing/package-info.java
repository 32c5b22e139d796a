/** How far the chat model lies from the simulation. */
@NullMarked
package io.github.paiban.benchmark.staffing;

import org.jspecify.annotations.NullMarked;
