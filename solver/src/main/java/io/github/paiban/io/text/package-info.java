/** Text as people's files hold it: encodings, separators, widths, numbers, dates. */
@NullMarked
package io.github.paiban.io.text;

import org.jspecify.annotations.NullMarked;
