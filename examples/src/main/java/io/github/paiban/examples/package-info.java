/** Small programs: one to copy from, and those that make the example folders. */
@NullMarked
package io.github.paiban.examples;

import org.jspecify.annotations.NullMarked;
