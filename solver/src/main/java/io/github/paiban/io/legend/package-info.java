/** What a sheet itself says its codes mean: legends in tables, in notes, in single cells. */
@NullMarked
package io.github.paiban.io.legend;

import org.jspecify.annotations.NullMarked;
