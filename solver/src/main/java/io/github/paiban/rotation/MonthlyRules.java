package io.github.paiban.rotation;

import io.github.paiban.rules.Rule;
import io.github.paiban.rules.Window;
import io.github.paiban.rules.row.Count;
import io.github.paiban.rules.row.Hours;

/** Rules for several months at once: what holds for a period holds for each month, as months are what is rostered. */
final class MonthlyRules {
    private MonthlyRules() {}

    /** A rule with each month in place of the period. */
    static Rule perMonth(Rule rule) {
        return switch (rule) {
            case Count count ->
                new Count(count.head(), count.kind(), count.what(), count.on(), perMonth(count.per()), count.limits());
            case Hours hours -> new Hours(hours.head(), perMonth(hours.per()), hours.limits());
            default -> rule;
        };
    }

    private static Window perMonth(Window per) {
        return per == Window.PERIOD ? Window.MONTH : per;
    }
}
