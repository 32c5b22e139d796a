/** Cases side by side: what each takes and what comes of it. */
@NullMarked
package io.github.paiban.scenario;

import org.jspecify.annotations.NullMarked;
