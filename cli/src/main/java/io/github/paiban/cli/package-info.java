/** The command line: one class per command, no arithmetic. */
@NullMarked
package io.github.paiban.cli;

import org.jspecify.annotations.NullMarked;
