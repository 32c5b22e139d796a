@NullMarked
package io.github.paiban.io.history;

import org.jspecify.annotations.NullMarked;
