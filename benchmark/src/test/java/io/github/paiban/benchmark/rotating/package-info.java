@NullMarked
package io.github.paiban.benchmark.rotating;

import org.jspecify.annotations.NullMarked;
