/**
 * Generated months of customer-service shops. A legal roster is made first and hidden; demand, leave, wishes and pins
 * are derived from it, so that each month can be rostered without breaking a must rule and nearly as asked for.
 */
@NullMarked
package io.github.paiban.benchmark.shop;

import org.jspecify.annotations.NullMarked;
