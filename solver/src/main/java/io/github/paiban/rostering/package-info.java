/** Asks for a roster and follows the work, in the library's own words. */
@NullMarked
package io.github.paiban.rostering;

import org.jspecify.annotations.NullMarked;
