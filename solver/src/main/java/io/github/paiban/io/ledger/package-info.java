/**
 * The ledger as a file that spreadsheets open and that tells when it was cut off or changed, and the published rosters
 * beside it.
 */
@NullMarked
package io.github.paiban.io.ledger;

import org.jspecify.annotations.NullMarked;
