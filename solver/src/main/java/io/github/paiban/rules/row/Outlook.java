package io.github.paiban.rules.row;

import io.github.paiban.rules.Frame;
import java.util.Map;

/**
 * What a pattern gives each agent above what would be the agent's part of it: before, now and until its year is over. A
 * pattern has months unlike each other that make a year alike: a fair share that knows of it asks for what the year wants of
 * the month. All amounts are in the rule's unit: days, or paid minutes.
 *
 * @param before what the pattern gave since its year began above the agent's part, on days of which neither history nor
 *     ledger say what was done, by id: the past is taken to have followed the pattern
 * @param now what the pattern gives in this period above the agent's part, by id; below it where negative
 * @param later the same of the periods after it until the year is over
 * @param months how many months come after this period until then; 0 where the year ends with it
 */
public record Outlook(Map<String, Double> before, Map<String, Double> now, Map<String, Double> later, int months) {
    /** In the last so many months all is made good: what is put off then may find no month any more. */
    private static final int LAST = 9;

    public Outlook {
        before = Map.copyOf(before);
        now = Map.copyOf(now);
        later = Map.copyOf(later);
        if (months < 0) {
            throw new IllegalArgumentException("A year that ended " + -months + " months ago is none to look at.");
        }
    }

    /** What the pattern gives an agent in this period above the agent's part. */
    double now(Frame frame, int agent) {
        return now.getOrDefault(frame.agent(agent).id(), 0.0);
    }

    /** By how much an agent will stand above the others when the year is over, if the pattern is followed until then. */
    double atTheEnd(Frame frame, int agent) {
        String id = frame.agent(agent).id();
        return before.getOrDefault(id, 0.0) + now(frame, agent) + later.getOrDefault(id, 0.0);
    }

    /** How much of that is to be made good now: the part that a rule says, in the last nine months of the year all of it. */
    double part(double carryOver) {
        return carryOver > 0 && months < LAST ? 1 : carryOver;
    }
}
