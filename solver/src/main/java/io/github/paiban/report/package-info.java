/** Puts results into words and tables. */
@NullMarked
package io.github.paiban.report;

import org.jspecify.annotations.NullMarked;
