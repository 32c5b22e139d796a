/** Tests of the {@code paiban} script at the root of the project. */
@NullMarked
package io.github.paiban.launcher;

import org.jspecify.annotations.NullMarked;
