/** Tests of the law in numbers, worked out by hand. */
@NullMarked
package io.github.paiban.law;

import org.jspecify.annotations.NullMarked;
