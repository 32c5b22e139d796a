package io.github.paiban.rules;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Joins breaches of one rule in one row that are one to people: those of a stretch that grows, so that "eight days in a
 * row" is said once and not for the seventh and the eighth day, and those of a stretch that moves on and says the same,
 * so that ten days without rest are not four times "no rest in seven days".
 */
final class RunningBreach {
    private final List<Breach> out;
    private final Audit audit;
    private @Nullable Rule rule;
    private @Nullable Breakage last;
    private int agent;
    private long cost;

    RunningBreach(List<Breach> out, Audit audit) {
        this.out = out;
        this.audit = audit;
    }

    void add(Rule newRule, int newAgent, long newCost, Breakage what) {
        Breakage before = last;
        if (before != null && (grows(before, what) || movesOn(before, what))) {
            last = new Breakage(before.fromDay(), what.toDay(), what.amount(), what.message());
        } else {
            close();
            cost = 0;
            last = what;
        }
        rule = newRule;
        agent = newAgent;
        cost += newCost;
    }

    private static boolean grows(Breakage before, Breakage what) {
        return what.fromDay() == before.fromDay() && what.toDay() > before.toDay() && what.amount() > before.amount();
    }

    private static boolean movesOn(Breakage before, Breakage what) {
        return what.fromDay() > before.fromDay()
                && what.fromDay() <= before.toDay()
                && what.toDay() > before.toDay()
                && what.message().equals(before.message());
    }

    void close() {
        if (rule != null && last != null) {
            out.add(audit.breach(rule, agent, cost, last));
        }
        last = null;
    }
}
