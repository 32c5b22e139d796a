package io.github.paiban.ledger;

import io.github.paiban.model.Assignment;
import io.github.paiban.model.Duty;
import io.github.paiban.model.Period;
import io.github.paiban.model.Roster;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * A month that is published: what everybody knows. Its days before today are worked and stay; the others change only on
 * purpose, by a repair or a swap.
 *
 * @param on the day of the last publication
 * @param times how often the month was published
 * @param roster the roster as published last
 */
public record PublishedState(LocalDate on, int times, Roster roster) {
    /** The cells, as published, that are others in a roster: days on which either has work. In order of agents, then days. */
    public List<Assignment> changedIn(Roster other) {
        Period period = roster.period();
        return roster.rows().keySet().stream()
                .flatMap(agent -> period.dates().flatMap(date -> changedIn(other, agent, date)))
                .toList();
    }

    private Stream<Assignment> changedIn(Roster other, String agent, LocalDate date) {
        Duty here = roster.duty(agent, date);
        Duty there = other.rows().containsKey(agent) ? other.duty(agent, date) : Duty.OFF;
        boolean isWork = here.isWork() || there.isWork();
        return isWork && !here.equals(there) ? Stream.of(new Assignment(agent, date, here)) : Stream.empty();
    }

    /** Those of them that are worked already. */
    public List<Assignment> workedChangedIn(Roster other, LocalDate today) {
        return changedIn(other).stream()
                .filter(cell -> cell.date().isBefore(today))
                .toList();
    }

    /** All cells that are worked already. */
    public List<Assignment> worked(LocalDate today) {
        return roster.rows().keySet().stream()
                .flatMap(agent -> roster.period()
                        .dates()
                        .filter(date -> date.isBefore(today))
                        .map(date -> new Assignment(agent, date, roster.duty(agent, date))))
                .toList();
    }
}
