/** The vocabulary: which rules there are, their parameters, and how one is made from its name. */
@NullMarked
package io.github.paiban.rules.catalogue;

import org.jspecify.annotations.NullMarked;
