@NullMarked
package io.github.paiban.forecast;

import org.jspecify.annotations.NullMarked;
