package io.github.paiban.repair;

import io.github.paiban.model.Roster;
import io.github.paiban.rules.Breach;
import io.github.paiban.rules.Level;
import io.github.paiban.rules.Score;
import java.util.List;

/**
 * One way to mend a roster, and what it costs.
 *
 * @param kind what speaks for it
 * @param roster the mended roster
 * @param changes all cells that change, by day, those of the absence itself among them
 * @param people whom to ask, in order of their first change
 * @param shortages what stays short more than it was published
 * @param lostMinutes person-minutes that are short more than they were published
 * @param lateContacts contacts answered late more than before; only where volumes alone say what is needed
 * @param exceeded what is broken more than if nobody were asked, cover left out
 * @param score the mended roster's cost by all rules
 * @param mustBreaches how many must rules the mended roster breaks
 * @param isProved whether no other way keeps more must rules, or more cover, or does it with fewer people
 */
public record Repair(
        Kind kind,
        Roster roster,
        List<CellChange> changes,
        List<Person> people,
        List<Shortage> shortages,
        long lostMinutes,
        long lateContacts,
        List<Breach> exceeded,
        Score score,
        int mustBreaches,
        boolean isProved) {
    /** What speaks for a way. */
    public enum Kind {
        /** The rules first, then cover, then as few people as can be. */
        BEST,
        /** As few people as can be, whatever cover it costs. */
        FEWEST_PEOPLE,
        /** Nobody's day off is taken or moved. */
        RESTS_KEPT,
        /** None of the people asked in the best way. */
        OTHER_PEOPLE,
        /** Nobody is asked, and all stays but for the absence itself. */
        NOBODY_ASKED
    }

    public Repair {
        changes = List.copyOf(changes);
        people = List.copyOf(people);
        shortages = List.copyOf(shortages);
        exceeded = List.copyOf(exceeded);
    }

    /** How many cells change for people who have to be asked. */
    public int askedCells() {
        return (int) changes.stream().filter(change -> !change.isForced()).count();
    }

    /** How many days off are taken or given. */
    public int movedRests() {
        return (int) changes.stream()
                .filter(change -> !change.isForced() && change.movesRest())
                .count();
    }

    /** Paid minutes that people work more or less, all together, without the absence itself. */
    public int movedMinutes() {
        return people.stream().mapToInt(person -> Math.abs(person.minutes())).sum();
    }

    /** What is broken more than if nobody were asked, at a level. */
    public List<Breach> exceeded(Level level) {
        return exceeded.stream().filter(breach -> breach.level() == level).toList();
    }
}
