/**
 * Rotations: one cycle of duties that everybody follows, each beginning at another place, found exactly from the rules
 * about rows and from what each weekday needs.
 */
@NullMarked
package io.github.paiban.rotation;

import org.jspecify.annotations.NullMarked;
