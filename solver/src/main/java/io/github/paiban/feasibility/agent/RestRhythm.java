package io.github.paiban.feasibility.agent;

import io.github.paiban.feasibility.Check;
import io.github.paiban.feasibility.Proof;
import io.github.paiban.feasibility.Situation;
import io.github.paiban.model.Period;
import io.github.paiban.rules.RowRule;
import io.github.paiban.rules.Window;
import io.github.paiban.rules.row.Count;
import io.github.paiban.rules.row.RollingCount;
import io.github.paiban.rules.row.Run;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Whether the must rules about days on and off can go on month after month: follows every possible row of an agent who
 * starts fresh through two years, and says in which month the last one ends. As in exactly four rests a month with at
 * most six working days in a row, which fails in the third or fourth month however late the rests are placed.
 */
public final class RestRhythm implements Check {
    /** How many months are looked at. */
    static final int MONTHS = 24;

    @Override
    public List<Proof> find(Situation situation) {
        Period period = situation.frame().month().period();
        YearMonth first = YearMonth.from(period.first());
        if (!period.equals(Period.ofMonth(first))) {
            return List.of();
        }
        Set<Proof> proofs = new LinkedHashSet<>();
        Set<Object> seen = new LinkedHashSet<>();
        for (int agent = 0; agent < situation.frame().agents(); agent++) {
            Outlook outlook = new Outlook(situation.frame(), agent, monthly(situation, agent));
            if (seen.add(outlook.signature())) {
                outlook.find().ifPresent(proofs::add);
            }
        }
        return List.copyOf(proofs);
    }

    /** The rules that the rhythm of days on and off obeys; those of the period as rules of each month. */
    private static List<RowRule> monthly(Situation situation, int agent) {
        List<RowRule> rules = new ArrayList<>();
        situation.must(agent).forEach(term -> {
            switch (term.rule()) {
                case Run run -> rules.add(run);
                case RollingCount rolling -> rules.add(rolling);
                case Count count -> rules.add(count.per() == Window.PERIOD ? perMonth(count) : count);
                default -> {}
            }
        });
        return rules;
    }

    private static Count perMonth(Count count) {
        return new Count(count.head(), count.kind(), count.what(), count.on(), Window.MONTH, count.limits());
    }
}
