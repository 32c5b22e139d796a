/** The few entry points of the library; wires the packages below. */
@NullMarked
package io.github.paiban;

import org.jspecify.annotations.NullMarked;
