/** Compares readings of roster sheets with what a correct reading yields. */
@NullMarked
package io.github.paiban.benchmark.sheets;

import org.jspecify.annotations.NullMarked;
