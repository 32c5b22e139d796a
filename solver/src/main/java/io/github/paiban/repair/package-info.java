/**
 * Repair of a published roster: somebody is absent or comes late, or the demand of some days changes; as few people and
 * cells as can be are changed so that the rules and the cover hold again.
 */
@NullMarked
package io.github.paiban.repair;

import org.jspecify.annotations.NullMarked;
