package io.github.paiban.change;

/**
 * How far an agent is from a fair share that the shop's rules name, as of nights or weekends.
 *
 * @param rule the rule's id
 * @param fairDays the days that are the agent's share, what is carried over included
 * @param before the days in the first roster
 * @param after the days in the second
 */
public record ShareChange(String rule, double fairDays, int before, int after) {
    /** By how many days the agent comes nearer to the share; negative where further from it. */
    public double nearer() {
        return Math.abs(before - fairDays) - Math.abs(after - fairDays);
    }
}
