/** What the library says to people: messages by key in several languages, and notices about input. */
@NullMarked
package io.github.paiban.notice;

import org.jspecify.annotations.NullMarked;
