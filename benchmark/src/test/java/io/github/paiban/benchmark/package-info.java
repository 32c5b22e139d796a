/** Tests of the commands. */
@NullMarked
package io.github.paiban.benchmark;

import org.jspecify.annotations.NullMarked;
