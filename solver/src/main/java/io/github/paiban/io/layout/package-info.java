/** Finds the roster in sheets that other people keep: where it lies, whose rows they are, which days are meant. */
@NullMarked
package io.github.paiban.io.layout;

import org.jspecify.annotations.NullMarked;
