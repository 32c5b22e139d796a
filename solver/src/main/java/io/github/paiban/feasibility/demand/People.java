package io.github.paiban.feasibility.demand;

import io.github.paiban.feasibility.Check;
import io.github.paiban.feasibility.Proof;
import io.github.paiban.feasibility.Situation;
import java.util.List;

/** Everything that is asked for against the people there: of a day, of two days, of the whole period. */
public final class People implements Check {
    @Override
    public List<Proof> find(Situation situation) {
        List<Ask> asks = Asks.of(situation.terms());
        if (asks.isEmpty()) {
            return List.of();
        }
        List<AskCheck> checks =
                List.of(new DayPeople(situation), new SuccessionPeople(situation), new PeriodShifts(situation));
        return checks.stream()
                .flatMap(check -> asks.stream().flatMap(ask -> check.find(ask).stream()))
                .toList();
    }
}
