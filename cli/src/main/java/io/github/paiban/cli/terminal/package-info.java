/** What a terminal shows: widths of Chinese characters, aligned tables, colours, a line that is drawn again in place. */
@NullMarked
package io.github.paiban.cli.terminal;

import org.jspecify.annotations.NullMarked;
