package io.github.paiban.feasibility.demand;

import io.github.paiban.rules.DayFilter;
import io.github.paiban.rules.Level;
import io.github.paiban.rules.Limits;
import io.github.paiban.rules.Rule;
import io.github.paiban.rules.RuleHead;
import io.github.paiban.rules.Scope;
import io.github.paiban.rules.Window;
import io.github.paiban.rules.column.Cover;
import io.github.paiban.rules.row.Count;
import io.github.paiban.rules.row.Run;
import io.github.paiban.rules.row.Succession;
import java.util.List;

/** Rules of the trade for the tests of this package. */
final class Rules {
    static final Rule COVER = new Cover(RuleHead.should("cover", 1), 100, 20);
    static final Rule MUST_COVER = new Cover(new RuleHead("cover", Level.MUST, 1, Scope.ALL), 1, 0);
    static final Rule AFTER_NIGHT =
            new Succession(RuleHead.must("no-day-after-night"), List.of(List.of(List.of("night"), List.of("full"))));

    private Rules() {}

    static Rule rests(int exactly) {
        return new Count(
                RuleHead.must("rests"),
                "rest-days",
                List.of("rest"),
                DayFilter.ALL,
                Window.PERIOD,
                Limits.exactly(exactly));
    }

    static Rule run(int most) {
        return new Run(RuleHead.must("max-run"), List.of("work"), Limits.atMost(most));
    }

    static Rule nights(int most) {
        return new Count(
                RuleHead.must("nights"),
                "shift-count",
                List.of("night"),
                DayFilter.ALL,
                Window.PERIOD,
                Limits.atMost(most));
    }
}
