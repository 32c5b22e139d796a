@NullMarked
package io.github.paiban.ledger;

import org.jspecify.annotations.NullMarked;
