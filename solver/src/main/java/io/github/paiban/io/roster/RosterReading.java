package io.github.paiban.io.roster;

import io.github.paiban.model.Roster;
import io.github.paiban.notice.Notice;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What came of reading a roster file.
 *
 * @param roster the roster, a row for each agent of the month; null where an error refuses the file
 * @param notices all that is to be said, by line
 */
public record RosterReading(@Nullable Roster roster, List<Notice> notices) {
    public RosterReading {
        notices = List.copyOf(notices);
    }

    /** The roster, unless the file is refused. */
    public Optional<Roster> findRoster() {
        return Optional.ofNullable(roster);
    }
}
