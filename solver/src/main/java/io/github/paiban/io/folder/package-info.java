/** The shop folder: its CSV files in, its output folder out. */
@NullMarked
package io.github.paiban.io.folder;

import org.jspecify.annotations.NullMarked;
