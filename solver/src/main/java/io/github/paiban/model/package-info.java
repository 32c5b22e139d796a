/** The month as it is known: people, shifts, demand, wishes, history; and the roster. Immutable, JDK only. */
@NullMarked
package io.github.paiban.model;

import org.jspecify.annotations.NullMarked;
