/** What a roster is made of: agents, shifts, the period, demand, requests and the roster itself. */
@NullMarked
package io.github.paiban.model;

import org.jspecify.annotations.NullMarked;
