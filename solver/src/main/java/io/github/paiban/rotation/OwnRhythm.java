package io.github.paiban.rotation;

import io.github.paiban.model.Agent;
import io.github.paiban.model.Assignment;
import io.github.paiban.model.Duty;
import io.github.paiban.model.Period;
import io.github.paiban.model.ShopMonth;
import io.github.paiban.rules.RosterProblem;
import io.github.paiban.rules.Rule;
import io.github.paiban.rules.RuleBook;
import io.github.paiban.rules.row.FollowPattern;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The rhythm of each agent's own last months, where there is no pattern.
 *
 * @param fits the best cycle of each agent of whom enough is known, by id
 */
public record OwnRhythm(Map<String, CyclicFit> fits) {
    public OwnRhythm {
        fits = Collections.unmodifiableMap(new LinkedHashMap<>(fits));
    }

    /** The rhythms that a month's history shows. */
    public static OwnRhythm of(ShopMonth month) {
        Map<String, List<Assignment>> cells =
                month.history().stream().collect(Collectors.groupingBy(Assignment::agent));
        Map<String, CyclicFit> fits = new LinkedHashMap<>();
        for (Agent agent : month.agents()) {
            CyclicFit.of(cells.getOrDefault(agent.id(), List.of())).ifPresent(fit -> fits.put(agent.id(), fit));
        }
        return new OwnRhythm(fits);
    }

    /** What the rhythms have, one duty for each day. */
    public Map<String, List<Duty>> rows(Period period) {
        Map<String, List<Duty>> rows = new LinkedHashMap<>();
        fits.forEach((agent, fit) ->
                rows.put(agent, period.dates().map(fit::duty).toList()));
        return rows;
    }

    /** A problem whose rules about patterns, where it has some, know these rhythms. */
    public RosterProblem follow(RosterProblem problem) {
        List<Rule> rules = new ArrayList<>();
        for (Rule rule : problem.rules().rules()) {
            boolean unknown = rule instanceof FollowPattern pattern && pattern.rows().isEmpty();
            rules.add(unknown ? ((FollowPattern) rule).withRows(rows(problem.month().period())) : rule);
        }
        return new RosterProblem(problem.month(), new RuleBook(rules));
    }
}
