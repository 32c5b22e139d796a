package io.github.paiban.io.roster;

import io.github.paiban.io.table.AgentDirectory;
import io.github.paiban.io.table.DateCells;
import io.github.paiban.io.table.Headings;
import io.github.paiban.io.table.Notices;

/**
 * What it takes to read a roster.
 *
 * @param file the file as the user knows it
 * @param purpose what it is read for
 * @param headings what headings mean
 * @param agents who there is
 * @param words what cells mean
 * @param dates the days looked for, and where to say what is wrong
 */
public record RosterContext(
        String file,
        RosterPurpose purpose,
        Headings headings,
        AgentDirectory agents,
        DutyWords words,
        DateCells dates) {
    /** Where to say what is wrong. */
    public Notices notices() {
        return dates.notices();
    }
}
