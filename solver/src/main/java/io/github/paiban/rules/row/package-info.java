/** The rules that read one agent's row from left to right. */
@NullMarked
package io.github.paiban.rules.row;

import org.jspecify.annotations.NullMarked;
