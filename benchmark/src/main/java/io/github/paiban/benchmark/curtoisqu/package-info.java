/** The shift-scheduling instances of Curtois and Qu (2014), read into the public model and solved with the public API. */
@NullMarked
package io.github.paiban.benchmark.curtoisqu;

import org.jspecify.annotations.NullMarked;
