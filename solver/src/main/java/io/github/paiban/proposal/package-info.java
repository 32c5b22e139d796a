/** Which new shift would save most: by the people needed interval by interval, whoever works it. */
@NullMarked
package io.github.paiban.proposal;

import org.jspecify.annotations.NullMarked;
