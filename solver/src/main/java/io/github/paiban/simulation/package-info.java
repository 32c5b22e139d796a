/**
 * What customers will live through with a finished roster: a simulation of every message, chat by chat. Knows no files.
 */
@NullMarked
package io.github.paiban.simulation;

import org.jspecify.annotations.NullMarked;
