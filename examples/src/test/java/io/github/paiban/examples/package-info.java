@NullMarked
package io.github.paiban.examples;

import org.jspecify.annotations.NullMarked;
