package io.github.paiban.law;

/**
 * An agent’s overtime of a period, in minutes.
 *
 * @param agent the agent’s id
 * @param worked all minutes worked
 * @param at150 beyond the hours of a day, or of an account: paid at 150 %
 * @param at200 on a rest day given up: paid at 200 %, or given back as time off
 * @param at300 on statutory days: paid at 300 %, time off does not replace it
 */
public record OvertimeHours(String agent, long worked, long at150, long at200, long at300) {
    /** What counts against 36 hours a month: work beyond the hours and on rest days; statutory days stand apart. */
    public long metered() {
        return at150 + at200;
    }
}
