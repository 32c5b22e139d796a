package io.github.paiban.ledger;

import io.github.paiban.model.Agent;
import io.github.paiban.rules.Frame;
import io.github.paiban.rules.RosterProblem;
import io.github.paiban.rules.Rule;
import io.github.paiban.rules.RuleBook;
import io.github.paiban.rules.RuleHead;
import io.github.paiban.rules.row.Carried;
import io.github.paiban.rules.row.EqualHours;
import io.github.paiban.rules.row.FairShare;
import io.github.paiban.rules.row.Settlement;
import io.github.paiban.rules.row.Wishes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Gives the rules of fairness what a ledger says. Who stands in it is measured against the mean of those who share the
 * rule; the newly hired begin at that mean; whoever left counts for nothing.
 */
public final class LedgerRules {
    private static final double MINUTES = 60;
    /** Wishes refused beyond these make the next ones weigh no more. */
    private static final double MOST_REFUSED = 4;

    private final RosterProblem problem;
    private final LedgerTerms terms;
    private final Balances balances;

    private LedgerRules(RosterProblem problem, LedgerTerms terms, Balances balances) {
        this.problem = problem;
        this.terms = terms;
        this.balances = balances;
    }

    /** The same problem, its shares shifted by what the ledger says of the months before. */
    public static RosterProblem apply(RosterProblem problem, Ledger ledger, LedgerTerms terms) {
        Balances balances = Balances.before(ledger, problem.month().period().first(), terms.carry());
        if (balances.periods().isEmpty()) {
            return problem;
        }
        RosterProblem rested = RestsBack.apply(problem, terms, balances);
        return terms.carry() == 0
                ? rested
                : new RosterProblem(rested.month(), new LedgerRules(rested, terms, balances).rules());
    }

    private RuleBook rules() {
        Frame frame = Frame.of(problem.month());
        List<Tracked> tracked = Tracked.of(frame, problem.rules(), terms);
        List<Rule> rules = new ArrayList<>();
        for (Rule rule : problem.rules().rules()) {
            rules.add(
                    switch (rule) {
                        case FairShare share ->
                            carried(share.head(), kind(tracked, share), 1, terms.mostDays())
                                    .<Rule>map(share::with)
                                    .orElse(share);
                        case EqualHours hours ->
                            carried(hours.head(), LedgerKind.HOURS, MINUTES, terms.mostMinutes())
                                    .<Rule>map(hours::with)
                                    .orElse(hours);
                        case Wishes wishes -> wishes.favouring(favours(wishes.head()));
                        default -> rule;
                    });
        }
        return new RuleBook(rules);
    }

    private static LedgerKind kind(List<Tracked> tracked, FairShare rule) {
        return tracked.stream()
                .filter(each -> each.rules().contains(rule))
                .map(Tracked::kind)
                .findFirst()
                .orElse(LedgerKind.ofRule(rule.head().id()));
    }

    /** By how many per cent wishes weigh more, of those who were refused more than the others were. */
    private Map<String, Integer> favours(RuleHead head) {
        List<String> all = problem.month().agents().stream()
                .filter(head.scope()::includes)
                .map(Agent::id)
                .toList();
        Map<String, Integer> favours = new HashMap<>();
        centred(all, id -> balances.of(id, LedgerKind.REFUSED_WISHES).faded()).forEach((id, more) -> {
            long percent = Math.round(100 * terms.favour() * Math.clamp(more, 0, MOST_REFUSED));
            if (percent > 0) {
                favours.put(id, (int) percent);
            }
        });
        return favours;
    }

    /** Empty where no line of the kind speaks of anyone in scope. */
    private Optional<Carried> carried(RuleHead head, LedgerKind kind, double unit, double most) {
        List<String> known = problem.month().agents().stream()
                .filter(head.scope()::includes)
                .map(Agent::id)
                .filter(balances.agents()::contains)
                .toList();
        if (!balances.kinds().contains(kind) || known.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Carried(
                centred(known, id -> unit * balances.of(id, kind).balance()),
                centred(known, id -> unit * balances.of(id, kind).faded()),
                balances.periods(),
                most));
    }

    private static Map<String, Double> centred(List<String> agents, ToDoubleFunction<String> amount) {
        double mean = agents.stream().mapToDouble(amount).average().orElse(0);
        Map<String, Double> centred = new HashMap<>();
        agents.forEach(agent -> centred.put(agent, amount.applyAsDouble(agent) - mean));
        return centred;
    }

    /** What an agent makes good this month, rule by rule; none without a ledger. */
    public static List<Settlement> settlements(RosterProblem problem, String agent) {
        Frame frame = Frame.of(problem.month());
        return settlements(frame, problem.rules(), frame.agentIndex(agent));
    }

    /** What every agent makes good, by index. */
    public static List<List<Settlement>> settlements(RosterProblem problem) {
        Frame frame = Frame.of(problem.month());
        return IntStream.range(0, frame.agents())
                .mapToObj(agent -> settlements(frame, problem.rules(), agent))
                .toList();
    }

    private static List<Settlement> settlements(Frame frame, RuleBook rules, int agent) {
        return rules.rules().stream()
                .filter(rule -> rule.head().scope().includes(frame.agent(agent)))
                .map(rule -> findSettlement(rule, frame, agent))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Settlement> findSettlement(Rule rule, Frame frame, int agent) {
        return switch (rule) {
            case FairShare share -> share.findSettlement(frame, agent);
            case EqualHours hours -> hours.findSettlement(frame, agent);
            default -> Optional.empty();
        };
    }
}
