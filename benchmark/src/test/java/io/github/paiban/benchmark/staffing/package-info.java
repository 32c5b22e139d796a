/** Tests of the generated months. */
@NullMarked
package io.github.paiban.benchmark.staffing;

import org.jspecify.annotations.NullMarked;
