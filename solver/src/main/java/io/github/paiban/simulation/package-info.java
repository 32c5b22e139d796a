/**
 * What customers will live through with a finished roster: a simulation of every message, chat by chat, and
 * without one the outlook of the chat model. Knows no files.
 */
@NullMarked
package io.github.paiban.simulation;

import org.jspecify.annotations.NullMarked;
