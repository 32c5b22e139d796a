/** The settings file paiban.yaml, with the place of each value. */
@NullMarked
package io.github.paiban.io.yaml;

import org.jspecify.annotations.NullMarked;
