package io.github.paiban.doctor;

import java.time.LocalDate;
import java.util.stream.Stream;

/** One demand of a month that could be dropped by itself. */
public sealed interface Piece {
    /** The rule's id, or {@link Leave#GROUP}: pieces of the same word are one demand of the shop. */
    String group();

    /**
     * A rule that reads rows, at work for one agent; promised cells too.
     *
     * @param group the rule's id
     * @param agent index of the agent
     */
    record Row(String group, int agent) implements Piece {}

    /**
     * Approved leave of an agent.
     *
     * @param agent index of the agent
     * @param from the first day
     * @param to the last day, inclusive
     */
    record Leave(int agent, LocalDate from, LocalDate to) implements Piece {
        /** The group of all approved leave. */
        public static final String GROUP = "leave";

        @Override
        public String group() {
            return GROUP;
        }

        /** The same day by day. */
        Stream<Piece> days() {
            return from.datesUntil(to.plusDays(1)).map(day -> new Leave(agent, day, day));
        }
    }

    /**
     * One count of a rule across agents, as of one shift of one day.
     *
     * @param group the rule's id
     * @param term index of the count among the month's counts
     */
    record Count(String group, int term) implements Piece {}
}
