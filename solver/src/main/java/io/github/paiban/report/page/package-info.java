/** Draws a roster as one self-contained HTML page: grid, cover, fairness, findings. */
@NullMarked
package io.github.paiban.report.page;

import org.jspecify.annotations.NullMarked;
