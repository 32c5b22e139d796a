/** What is told of a search while it runs, and when it found and proved what. */
@NullMarked
package io.github.paiban.benchmark.progress;

import org.jspecify.annotations.NullMarked;
