package io.github.paiban.ledger;

import io.github.paiban.model.Agent;
import io.github.paiban.model.AgentBuilder;
import io.github.paiban.model.ShopMonth;
import io.github.paiban.rules.DayFilter;
import io.github.paiban.rules.Frame;
import io.github.paiban.rules.Level;
import io.github.paiban.rules.Limits;
import io.github.paiban.rules.RosterProblem;
import io.github.paiban.rules.Rule;
import io.github.paiban.rules.RuleBook;
import io.github.paiban.rules.RuleHead;
import io.github.paiban.rules.Scope;
import io.github.paiban.rules.Window;
import io.github.paiban.rules.row.Count;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Gives rests back that are owed: whoever is owed some may have more rests than the month's rules allow others, and
 * should have them. That is worth nearly as much as a missing person: cover comes first, but nothing else does.
 */
final class RestsBack {
    /** The rule's id, for which agents have limits of their own. */
    static final String ID = "rests-back";

    /** Below the cost of a missing person, which is 100 where a shop does not say otherwise. */
    private static final int WEIGHT = 90;

    private final RosterProblem problem;
    private final Map<String, Integer> least = new LinkedHashMap<>();

    private RestsBack(RosterProblem problem, LedgerTerms terms, Balances balances) {
        this.problem = problem;
        Frame frame = Frame.of(problem.month());
        RestsOwed rests = new RestsOwed(frame, problem.rules(), terms);
        for (int agent = 0; agent < frame.agents(); agent++) {
            String id = frame.agent(agent).id();
            int owed = (int) Math.floor(balances.of(id, LedgerKind.RESTS_OWED).amount());
            int back = Math.min(owed, terms.mostRests());
            if (back > 0 && rests.least(agent) >= 0) {
                least.put(id, rests.least(agent) + back);
            }
        }
    }

    /** The same problem, in which who is owed rests should have them; the same where nobody is. */
    static RosterProblem apply(RosterProblem problem, LedgerTerms terms, Balances balances) {
        RestsBack back = new RestsBack(problem, terms, balances);
        return back.least.isEmpty() ? problem : new RosterProblem(back.month(), back.rules());
    }

    private RuleBook rules() {
        List<Rule> rules = new ArrayList<>(problem.rules().rules());
        RuleHead head = new RuleHead(ID, Level.SHOULD, WEIGHT, Scope.ofAgents(least.keySet()));
        rules.add(new Count(head, "rest-days", List.of("rest"), DayFilter.ALL, Window.PERIOD, Limits.atLeast(0)));
        return new RuleBook(rules);
    }

    private ShopMonth month() {
        ShopMonth month = problem.month();
        return month.withAgents(month.agents().stream().map(this::withRests).toList());
    }

    private Agent withRests(Agent agent) {
        Integer rests = least.get(agent.id());
        if (rests == null) {
            return agent;
        }
        AgentBuilder builder = AgentBuilder.from(agent).limit(ID + ".min", rests);
        problem.rules().rules().stream()
                .filter(Count.class::isInstance)
                .map(Count.class::cast)
                .filter(rule ->
                        RestsOwed.isAboutRests(rule) && rule.head().scope().includes(agent))
                .map(rule -> rule.head().id())
                .filter(rule -> isBelow(agent, rule, rests))
                .forEach(rule -> builder.limit(rule + ".max", rests));
        return builder.build();
    }

    private boolean isBelow(Agent agent, String rule, int rests) {
        return problem.rules().rules().stream()
                .filter(each -> each.head().id().equals(rule) && each instanceof Count)
                .map(each -> ((Count) each).limits().forAgent(agent, rule))
                .anyMatch(limits -> limits.hasMost() && limits.most() < rests);
    }
}
