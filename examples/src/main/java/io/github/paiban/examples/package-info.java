/** Small programs to copy from. */
@NullMarked
package io.github.paiban.examples;

import org.jspecify.annotations.NullMarked;
