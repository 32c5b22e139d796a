@NullMarked
package io.github.paiban.proposal;

import org.jspecify.annotations.NullMarked;
