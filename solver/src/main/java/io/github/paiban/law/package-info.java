/**
 * Labour law in numbers: what a roster means for working hours, rests and overtime pay by the law of a country, each finding
 * with its article and its arithmetic. Not legal advice. Findings stand beside the rules and never change a search.
 */
@NullMarked
package io.github.paiban.law;

import org.jspecify.annotations.NullMarked;
