/** Work beside other work. */
@NullMarked
package io.github.paiban.thread;

import org.jspecify.annotations.NullMarked;
