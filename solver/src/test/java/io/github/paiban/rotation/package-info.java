@NullMarked
package io.github.paiban.rotation;

import org.jspecify.annotations.NullMarked;
