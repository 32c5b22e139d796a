/** Counted volumes of the past and events in, forecast volumes out. */
@NullMarked
package io.github.paiban.io.history;

import org.jspecify.annotations.NullMarked;
