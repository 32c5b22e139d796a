package io.github.paiban.io.roster;

import io.github.paiban.model.Assignment;
import io.github.paiban.model.Roster;
import io.github.paiban.notice.Notice;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What came of reading a roster file.
 *
 * @param roster the roster, a row for each agent of the month; null where an error refuses the file
 * @param pinned cells whose colour says that they stay
 * @param notices all that is to be said, by line
 */
public record RosterReading(@Nullable Roster roster, List<Assignment> pinned, List<Notice> notices) {
    public RosterReading {
        pinned = List.copyOf(pinned);
        notices = List.copyOf(notices);
    }

    /** A reading without coloured cells. */
    public RosterReading(@Nullable Roster roster, List<Notice> notices) {
        this(roster, List.of(), notices);
    }

    /** The roster, unless the file is refused. */
    public Optional<Roster> findRoster() {
        return Optional.ofNullable(roster);
    }
}
