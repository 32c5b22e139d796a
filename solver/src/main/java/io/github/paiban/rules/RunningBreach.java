package io.github.paiban.rules;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Joins breaches of one rule on days in a row that speak of the same stretch, so that "eight days in a row" is said
 * once and not for the seventh and the eighth day.
 */
final class RunningBreach {
    private final List<Breach> out;
    private final Audit audit;
    private @Nullable Rule rule;
    private @Nullable Breakage last;
    private int agent;
    private int lastDay;
    private long cost;

    RunningBreach(List<Breach> out, Audit audit) {
        this.out = out;
        this.audit = audit;
    }

    void add(Rule newRule, int newAgent, int day, long newCost, Breakage what) {
        boolean continues =
                last != null && day == lastDay + 1 && what.fromDay() == last.fromDay() && what.toDay() > last.toDay();
        if (!continues) {
            close();
            cost = 0;
        }
        rule = newRule;
        agent = newAgent;
        lastDay = day;
        cost += newCost;
        last = what;
    }

    void close() {
        if (rule != null && last != null) {
            out.add(audit.breach(rule, agent, cost, last));
        }
        last = null;
    }
}
