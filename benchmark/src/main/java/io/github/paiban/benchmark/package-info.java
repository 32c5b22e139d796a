/** The commands that measure the engine on public instances and on generated shops. */
@NullMarked
package io.github.paiban.benchmark;

import org.jspecify.annotations.NullMarked;
