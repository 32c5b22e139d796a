/** What is read and written, without saying in which format. */
@NullMarked
package io.github.paiban.io;

import org.jspecify.annotations.NullMarked;
