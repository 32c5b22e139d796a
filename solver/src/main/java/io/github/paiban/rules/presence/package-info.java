/** Who is there and who is missing, by day and half-hour, as pages and sheets show it. */
@NullMarked
package io.github.paiban.rules.presence;

import org.jspecify.annotations.NullMarked;
