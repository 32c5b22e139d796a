/** Rosters in files: agents by days or a line for each cell, read and written. */
@NullMarked
package io.github.paiban.io.roster;

import org.jspecify.annotations.NullMarked;
