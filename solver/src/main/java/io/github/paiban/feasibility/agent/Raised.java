package io.github.paiban.feasibility.agent;

import io.github.paiban.rules.Limits;
import io.github.paiban.rules.RowRule;
import io.github.paiban.rules.row.Count;
import io.github.paiban.rules.row.RollingCount;
import io.github.paiban.rules.row.Run;
import java.util.Optional;

/** Rules with a higher upper limit. */
final class Raised {
    private Raised() {}

    /** The rule with its upper limit raised; empty where it has none. */
    static Optional<RowRule> find(RowRule rule, int more) {
        Limits limits = limits(rule);
        if (!limits.hasMost()) {
            return Optional.empty();
        }
        Limits raised = new Limits(limits.least(), limits.most() + more);
        return switch (rule) {
            case Run run -> Optional.of(new Run(run.head(), run.what(), raised));
            case RollingCount rolling ->
                Optional.of(new RollingCount(rolling.head(), rolling.what(), rolling.on(), rolling.days(), raised));
            case Count count ->
                Optional.of(new Count(count.head(), count.kind(), count.what(), count.on(), count.per(), raised));
            default -> Optional.empty();
        };
    }

    /** The upper limit of a rule that has limits. */
    static int most(RowRule rule) {
        return limits(rule).most();
    }

    private static Limits limits(RowRule rule) {
        return switch (rule) {
            case Run run -> run.limits();
            case RollingCount rolling -> rolling.limits();
            case Count count -> count.limits();
            default -> Limits.atLeast(0);
        };
    }
}
