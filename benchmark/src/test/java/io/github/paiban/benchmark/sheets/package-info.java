/** Tests with real sheets. */
@NullMarked
package io.github.paiban.benchmark.sheets;

import org.jspecify.annotations.NullMarked;
