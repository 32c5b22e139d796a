/**
 * The rules of rostering, each written once: a row rule reads one agent's row as an automaton, a column rule counts
 * cells across agents. Search, audit and explanation all read the same objects.
 */
@NullMarked
package io.github.paiban.rules;

import org.jspecify.annotations.NullMarked;
