/** Construction, and walks of ruin and recreate over rows. */
@NullMarked
package io.github.paiban.rostering.walk;

import org.jspecify.annotations.NullMarked;
