@NullMarked
package io.github.paiban.io.ledger;

import org.jspecify.annotations.NullMarked;
