/** Sheets as other programs keep them: workbooks, old and new, web pages and tables of text, read into plain cells. */
@NullMarked
package io.github.paiban.io.sheet;

import org.jspecify.annotations.NullMarked;
