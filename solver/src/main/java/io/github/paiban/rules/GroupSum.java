package io.github.paiban.rules;

import io.github.paiban.model.Requirement.Group;

/**
 * How many people several groups need at one time, all together: what shops and queues need adds up; who is needed for a
 * skill is among the others, and all agents are everybody, so of these the greatest counts. Not safe for use by several
 * threads.
 */
public final class GroupSum {
    private double all;
    private double parts;
    private double skilled;

    /** Adds what a group needs: people, or what is measured by people, such as minutes. */
    public void add(Group group, double amount) {
        if (group.shop() != null || group.queue() != null) {
            parts += amount;
        } else if (group.skill() != null) {
            skilled = Math.max(skilled, amount);
        } else {
            all = Math.max(all, amount);
        }
    }

    /** What all need together. */
    public double total() {
        return Math.max(all, Math.max(parts, skilled));
    }
}
