/** What readers and checks have to say, collected instead of thrown. */
@NullMarked
package io.github.paiban.notice;

import org.jspecify.annotations.NullMarked;
