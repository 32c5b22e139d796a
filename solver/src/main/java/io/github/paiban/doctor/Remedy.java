package io.github.paiban.doctor;

import io.github.paiban.model.Roster;
import io.github.paiban.rules.Breach;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What would let the month be kept: a roster was found that shows it.
 *
 * @param kind what gives way
 * @param groups the rules that give way, {@link Piece.Leave#GROUP} for leave; empty where nothing does
 * @param breaches what gives way one by one, as the roster breaks it; empty where people are hired
 * @param actions the same as what a manager would do; empty where people are hired
 * @param isLeast whether it is proved that less of this kind does not suffice
 * @param hire who is hired; null unless that is it
 * @param roster the roster found, of the month's agents
 */
public record Remedy(
        Kind kind,
        List<String> groups,
        List<Breach> breaches,
        List<Action> actions,
        boolean isLeast,
        @Nullable Hire hire,
        Roster roster) {
    public Remedy {
        groups = List.copyOf(groups);
        breaches = List.copyOf(breaches);
        actions = List.copyOf(actions);
    }

    /** What gives way. */
    public enum Kind {
        /** A rule is broken here and there. */
        RULE,
        /** Someone works on a day of approved leave. */
        LEAVE,
        /** People are hired. */
        HIRE,
        /** Several of these. */
        SEVERAL
    }

    /**
     * People who are hired.
     *
     * @param people how many
     * @param skills what each can do
     * @param from the last first day that suffices
     * @param shift the name of the only shift that they have to work; empty where they work several
     */
    public record Hire(int people, Set<String> skills, LocalDate from, String shift) {
        public Hire {
            skills = Set.copyOf(skills);
        }

        /** The same from a later day. */
        Hire from(LocalDate later) {
            return new Hire(people, skills, later, shift);
        }
    }
}
