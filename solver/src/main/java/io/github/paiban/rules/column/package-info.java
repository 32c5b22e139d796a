/** The rules that look at one day across the agents. */
@NullMarked
package io.github.paiban.rules.column;

import org.jspecify.annotations.NullMarked;
