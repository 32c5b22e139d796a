package io.github.paiban.repair;

import java.util.List;

/**
 * Somebody who has to be asked.
 *
 * @param agent the agent's id
 * @param changes what changes for them, by day
 * @param minutes how many paid minutes more they work; negative for fewer
 */
public record Person(String agent, List<CellChange> changes, int minutes) {
    public Person {
        changes = List.copyOf(changes);
    }
}
