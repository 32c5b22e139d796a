@NullMarked
package io.github.paiban.examples.embedding;

import org.jspecify.annotations.NullMarked;
