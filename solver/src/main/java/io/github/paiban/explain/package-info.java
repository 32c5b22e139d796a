/** Says why a cell of a roster is as it is and what each other shift would have cost. */
@NullMarked
package io.github.paiban.explain;

import org.jspecify.annotations.NullMarked;
