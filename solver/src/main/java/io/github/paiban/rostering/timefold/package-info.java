/** The search as phases of a Timefold solver: the only package that knows Timefold. */
@NullMarked
package io.github.paiban.rostering.timefold;

import org.jspecify.annotations.NullMarked;
