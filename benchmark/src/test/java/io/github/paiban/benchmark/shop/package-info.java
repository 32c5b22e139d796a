/** Tests of the generated months. */
@NullMarked
package io.github.paiban.benchmark.shop;

import org.jspecify.annotations.NullMarked;
