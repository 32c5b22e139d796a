package io.github.paiban.change;

import io.github.paiban.explain.RuleChange;
import io.github.paiban.model.Duty;
import io.github.paiban.rules.Level;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Someone who could take a shift, or cannot.
 *
 * @param agent the agent's id
 * @param had what the agent does that day without it
 * @param verdict what taking it would do
 * @param facts what a person deciding looks at
 */
public record Candidate(String agent, Duty had, Verdict verdict, Facts facts) {
    /**
     * What a person deciding looks at.
     *
     * @param before figures without the shift
     * @param after figures with it
     * @param lastNight the day of the last night shift before, history included; null where none is known
     * @param run how many days in a row the agent would work, that day among them
     */
    public record Facts(
            AgentFigures before,
            AgentFigures after,
            @Nullable LocalDate lastNight,
            int run) {}

    /** Whether no must rule is in the way. */
    public boolean isLegal() {
        return verdict.isLegal();
    }

    /** Whether the agent is free that day, so that taking the shift leaves nothing else open. */
    public boolean isFree() {
        return !had.isWork();
    }

    /** The should rules that taking the shift exceeds; empty for candidates within all rules. */
    public List<RuleChange> exceeded() {
        return verdict.worse(Level.SHOULD);
    }

    /** Whether it breaks no must rule and exceeds no should rule. */
    public boolean isWithinRules() {
        return isLegal() && exceeded().isEmpty();
    }
}
