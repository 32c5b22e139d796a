/** What a rule is, what a breach is, and the audit that judges any roster by them. */
@NullMarked
package io.github.paiban.rules;

import org.jspecify.annotations.NullMarked;
