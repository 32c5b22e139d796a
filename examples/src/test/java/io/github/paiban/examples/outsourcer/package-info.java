@NullMarked
package io.github.paiban.examples.outsourcer;

import org.jspecify.annotations.NullMarked;
