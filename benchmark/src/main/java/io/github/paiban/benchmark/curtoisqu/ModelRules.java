package io.github.paiban.benchmark.curtoisqu;

import io.github.paiban.rules.DayFilter;
import io.github.paiban.rules.Limits;
import io.github.paiban.rules.Rule;
import io.github.paiban.rules.RuleBook;
import io.github.paiban.rules.RuleHead;
import io.github.paiban.rules.Window;
import io.github.paiban.rules.column.Cover;
import io.github.paiban.rules.row.Availability;
import io.github.paiban.rules.row.Count;
import io.github.paiban.rules.row.Hours;
import io.github.paiban.rules.row.Pinned;
import io.github.paiban.rules.row.Run;
import io.github.paiban.rules.row.Succession;
import io.github.paiban.rules.row.Weekends;
import io.github.paiban.rules.row.Wishes;
import java.util.ArrayList;
import java.util.List;

/** The rules of an instance; the limits of each employee are limits of the agents' own. */
final class ModelRules {
    /** The rule about minutes in all. */
    static final String MINUTES = "minutes";

    /** The rule about days worked in a row. */
    static final String WORK_RUN = "work-run";

    /** The rule about days off in a row. */
    static final String OFF_RUN = "off-run";

    /** The rule about weekends worked. */
    static final String WEEKENDS = "weekends";

    private static final Limits NONE = Limits.atLeast(0);

    private ModelRules() {}

    /** The rule about how often a shift is worked. */
    static String mostOf(String shift) {
        return "most-" + shift;
    }

    static RuleBook of(Instance instance) {
        List<Rule> rules = new ArrayList<>(List.of(
                new Availability(RuleHead.must("availability")),
                new Pinned(RuleHead.must("days-off")),
                new Wishes(RuleHead.should("requests", 1)),
                new Cover(RuleHead.should("cover", 1), 1, 1),
                new Hours(RuleHead.must(MINUTES), Window.PERIOD, NONE),
                new Run(RuleHead.must(WORK_RUN), List.of("work"), NONE),
                new Run(RuleHead.must(OFF_RUN), List.of("off"), NONE),
                new Weekends(RuleHead.must(WEEKENDS), NONE)));
        instance.shifts().forEach(shift -> rules.add(most(shift)));
        List<List<List<String>>> forbidden = forbidden(instance);
        if (!forbidden.isEmpty()) {
            rules.add(new Succession(RuleHead.must("succession"), forbidden));
        }
        return new RuleBook(rules);
    }

    private static Count most(Shift shift) {
        return new Count(
                RuleHead.must(mostOf(shift.id())),
                "shift-count",
                List.of(shift.id()),
                DayFilter.ALL,
                Window.PERIOD,
                NONE);
    }

    private static List<List<List<String>>> forbidden(Instance instance) {
        return instance.shifts().stream()
                .filter(shift -> !shift.notNext().isEmpty())
                .map(shift -> List.of(List.of(shift.id()), shift.notNext()))
                .toList();
    }
}
