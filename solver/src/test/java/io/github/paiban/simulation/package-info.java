@NullMarked
package io.github.paiban.simulation;

import org.jspecify.annotations.NullMarked;
