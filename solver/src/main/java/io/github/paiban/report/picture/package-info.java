/** Draws rosters: a picture for the group chat, pages for the wall. With a font of our own, so on any machine alike. */
@NullMarked
package io.github.paiban.report.picture;

import org.jspecify.annotations.NullMarked;
