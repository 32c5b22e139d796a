/** From message volume to the people needed: queueing models. Knows no rosters, no files. */
@NullMarked
package io.github.paiban.staffing;

import org.jspecify.annotations.NullMarked;
