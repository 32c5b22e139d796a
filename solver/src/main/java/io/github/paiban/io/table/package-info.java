/** Tables as people keep them: headings in two languages, rows with places, cells with dates, numbers and agents. */
@NullMarked
package io.github.paiban.io.table;

import org.jspecify.annotations.NullMarked;
