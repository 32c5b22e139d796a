/** Tests of the instances of Curtois and Qu, on small ones of our own. */
@NullMarked
package io.github.paiban.benchmark.curtoisqu;

import org.jspecify.annotations.NullMarked;
