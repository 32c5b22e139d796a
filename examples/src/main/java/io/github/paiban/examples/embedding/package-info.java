/** How a program of one's own, such as an HR tool, makes rosters with the library: no files, no command line. */
@NullMarked
package io.github.paiban.examples.embedding;

import org.jspecify.annotations.NullMarked;
