package io.github.paiban.feasibility.agent;

import io.github.paiban.feasibility.Check;
import io.github.paiban.feasibility.Proof;
import io.github.paiban.feasibility.RuleWords;
import io.github.paiban.feasibility.Situation;
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
import io.github.paiban.rules.Window;
import io.github.paiban.rules.row.Count;
import io.github.paiban.rules.row.RollingCount;
import io.github.paiban.rules.row.Run;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Whether the must rules about days on and off can go on month after month: follows every possible row of an agent who
 * starts fresh through two years, and says in which month the last one ends. As in exactly four rests a month with at
 * most six working days in a row, which fails in the third or fourth month however late the rests are placed.
 */
public final class RestRhythm implements Check {
    /** How many months are looked at. */
    static final int MONTHS = 24;

    private static final int STATES = 400_000;
    private static final int MOST_RAISED = 7;

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

    /** Two years of one agent. */
    private static final class Outlook {
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
            List<Object> ways = new WaysOut(fewest).list();
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

        private Result follow(List<RowRule> some) {
            ShopMonth month = frame.month();
            Period years =
                    new Period(month.period().first(), month.period().first().plusMonths(MONTHS));
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

        /** What would let the rules go on: each limit raised by itself as far as it must be. */
        private final class WaysOut {
            private final List<RowRule> fewest;

            WaysOut(List<RowRule> fewest) {
                this.fewest = fewest;
            }

            List<Object> list() {
                List<Object> ways = new ArrayList<>();
                for (RowRule rule : fewest) {
                    find(rule).ifPresent(ways::add);
                }
                return ways;
            }

            private Optional<Message> find(RowRule rule) {
                for (int more = 1; more <= MOST_RAISED; more++) {
                    Optional<RowRule> raised = Raised.find(rule, more);
                    if (raised.isPresent() && goesOn(rule, raised.get())) {
                        return Optional.of(
                                Message.of("feasibility.way-out", RuleWords.name(rule), Raised.most(raised.get())));
                    }
                }
                return Optional.empty();
            }

            private boolean goesOn(RowRule old, RowRule replacement) {
                List<RowRule> changed = fewest.stream()
                        .map(rule -> rule.equals(old) ? replacement : rule)
                        .toList();
                return follow(changed).verdict() == Verdict.POSSIBLE;
            }
        }
    }
}
