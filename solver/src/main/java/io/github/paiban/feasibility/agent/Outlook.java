package io.github.paiban.feasibility.agent;

import io.github.paiban.feasibility.Proof;
import io.github.paiban.feasibility.RuleWords;
import io.github.paiban.feasibility.path.RowSearch;
import io.github.paiban.feasibility.path.RowSearch.Result;
import io.github.paiban.feasibility.path.RowSearch.Verdict;
import io.github.paiban.feasibility.path.RowSpace;
import io.github.paiban.model.Agent;
import io.github.paiban.model.Period;
import io.github.paiban.model.ShopMonth;
import io.github.paiban.notice.Message;
import io.github.paiban.rules.Frame;
import io.github.paiban.rules.RosterProblem;
import io.github.paiban.rules.RowRule;
import io.github.paiban.rules.Rule;
import io.github.paiban.rules.RuleBook;
import io.github.paiban.rules.Terms;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Two years of one agent who starts fresh, under some rules about days on and off. */
final class Outlook {
    private static final int STATES = 400_000;

    private final Frame frame;
    private final Agent agent;
    private final List<RowRule> rules;

    Outlook(Frame frame, int agent, List<RowRule> rules) {
        this.frame = frame;
        this.agent = frame.agent(agent);
        this.rules = rules;
    }

    /** Agents of the same signature have the same outlook. */
    Object signature() {
        List<Object> limits = new ArrayList<>();
        for (RowRule rule : rules) {
            String id = rule.head().id();
            limits.add(List.of(id, agent.findLimit(id, "min"), agent.findLimit(id, "max")));
        }
        return limits;
    }

    Optional<Proof> find() {
        Result all = follow(rules);
        if (all.verdict() != Verdict.IMPOSSIBLE) {
            return Optional.empty();
        }
        List<RowRule> fewest = fewest();
        YearMonth month = monthOf(follow(fewest));
        long number = YearMonth.from(frame.date(0)).until(month, ChronoUnit.MONTHS) + 1;
        return number == 1 ? Optional.empty() : Optional.of(proof(fewest, month, number));
    }

    private Proof proof(List<RowRule> fewest, YearMonth month, long number) {
        List<Object> ways = new WaysOut(this, fewest).list();
        Message breaks = Message.of("feasibility.rest-rhythm", RuleWords.names(fewest), month, number);
        Message message = ways.isEmpty() ? breaks : Message.of("feasibility.rest-rhythm.ways", breaks, ways);
        return new Proof("rest-rhythm", false, month.atDay(1), month.atEndOfMonth(), message);
    }

    private List<RowRule> fewest() {
        List<RowRule> fewest = rules;
        for (RowRule rule : rules) {
            List<RowRule> fewer =
                    fewest.stream().filter(other -> !other.equals(rule)).toList();
            fewest = follow(fewer).verdict() == Verdict.IMPOSSIBLE ? fewer : fewest;
        }
        return fewest;
    }

    private YearMonth monthOf(Result result) {
        return YearMonth.from(frame.date(0).plusDays(result.daysKept()));
    }

    /** Follows every row under some rules. */
    Result follow(List<RowRule> some) {
        ShopMonth month = frame.month();
        Period years = new Period(month.period().first(), month.period().first().plusMonths(RestRhythm.MONTHS));
        Agent fresh = new Agent(
                agent.id(),
                agent.name(),
                agent.team(),
                agent.shops(),
                agent.skills(),
                agent.contract(),
                null,
                null,
                agent.limits(),
                List.of());
        ShopMonth ahead = ShopMonth.builder(years)
                .shifts(month.shifts())
                .roles(month.roles())
                .agents(List.of(fresh))
                .holidays(month.holidays())
                .build();
        Terms terms = Terms.of(new RosterProblem(ahead, new RuleBook(List.<Rule>copyOf(some))));
        return RowSearch.search(RowSpace.of(terms.frame(), 0, terms.rows(0)), STATES);
    }
}
