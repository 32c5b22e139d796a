package io.github.paiban.rotation;

import io.github.paiban.model.Agent;
import io.github.paiban.model.Period;
import io.github.paiban.model.ShopMonth;
import io.github.paiban.rules.Audit;
import io.github.paiban.rules.Breach;
import io.github.paiban.rules.Frame;
import io.github.paiban.rules.Level;
import io.github.paiban.rules.Limits;
import io.github.paiban.rules.RosterProblem;
import io.github.paiban.rules.Rule;
import io.github.paiban.rules.RuleBook;
import io.github.paiban.rules.Terms;
import io.github.paiban.rules.column.RoleCount;
import io.github.paiban.rules.column.SkillCover;
import io.github.paiban.rules.row.Wishes;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Who begins at which place of a rotation: agents change places with each other as long as the months ahead break fewer
 * must rules, those that tell people apart among them, and then refuse fewer wishes. What was worked before and what is
 * asked for already counts.
 */
final class PlaceChoice {
    /** The months ahead that are looked at. */
    private static final int MONTHS = 12;

    private static final long MUST = 1_000_000;

    private final Rotation rotation;
    private final Terms terms;
    private final Audit audit;
    private final List<Agent> order;
    private final int[] agents;
    private final int[][] rows;
    private final long[][] rowCosts;
    private final int[][] grid;

    private PlaceChoice(RosterProblem problem, Rotation rotation) {
        this.rotation = rotation;
        this.terms = Terms.of(ahead(problem, rotation.agents()));
        this.audit = Audit.of(terms);
        this.order = new ArrayList<>(rotation.agents());
        Frame frame = terms.frame();
        this.agents =
                order.stream().mapToInt(agent -> frame.agentIndex(agent.id())).toArray();
        CyclePattern pattern = rotation.pattern();
        this.rows = IntStream.range(0, rotation.places())
                .mapToObj(place -> IntStream.range(0, frame.days())
                        .map(day -> frame.duties().index(pattern.duty(place, frame.date(day))))
                        .toArray())
                .toArray(int[][]::new);
        this.rowCosts = new long[agents.length][rows.length];
        this.grid = new int[agents.length][];
    }

    /** The months ahead under the rules that count. */
    private static RosterProblem ahead(RosterProblem problem, List<Agent> people) {
        ShopMonth month = problem.month();
        Period ahead = new Period(month.period().first(), month.period().first().plusMonths(MONTHS));
        List<String> ids = people.stream().map(Agent::id).toList();
        ShopMonth longer = ShopMonth.builder(ahead)
                .shifts(month.shifts())
                .roles(month.roles())
                .agents(people)
                .holidays(month.holidays())
                .requests(month.requests().stream()
                        .filter(request -> ids.contains(request.agent()) && ahead.contains(request.date()))
                        .toList())
                .history(month.history().stream()
                        .filter(cell -> ids.contains(cell.agent()))
                        .toList())
                .build();
        List<Rule> rules = new ArrayList<>();
        for (Rule rule : problem.rules().rules()) {
            if (rule instanceof RoleCount count) {
                rules.addAll(holders(count, month));
            } else if (rule.head().level() == Level.MUST || rule instanceof Wishes) {
                rules.add(MonthlyRules.perMonth(rule));
            }
        }
        return new RosterProblem(longer, new RuleBook(rules));
    }

    /** A cycle has no roles: what can be asked of it is that somebody is there who can have the role. */
    private static List<Rule> holders(RoleCount count, ShopMonth month) {
        return month.roles().stream()
                .filter(role -> count.head().level() == Level.MUST
                        && role.id().equals(count.role())
                        && role.shifts().size() == 1)
                .flatMap(role -> role.skills().stream()
                        .<Rule>map(skill -> new SkillCover(
                                count.head(),
                                skill,
                                List.copyOf(role.shifts()),
                                count.on(),
                                Limits.atLeast(count.limits().least()))))
                .toList();
    }

    /**
     * Who begins where.
     *
     * @param rotation the rotation with its agents in the best order found
     * @param broken by how much the year ahead breaks must rules then, unmended
     */
    record Placed(Rotation rotation, long broken) {}

    /** The best order found of a rotation's agents. */
    static Placed of(RosterProblem problem, Rotation rotation, Deadline deadline) {
        return new PlaceChoice(problem, rotation).choose(deadline);
    }

    private Placed choose(Deadline deadline) {
        for (int i = 0; i < agents.length; i++) {
            for (int place = 0; place < rows.length; place++) {
                rowCosts[i][place] = rowCost(agents[i], rows[place]);
            }
        }
        int[] at = IntStream.range(0, agents.length).map(i -> i % rows.length).toArray();
        long best = cost(at);
        boolean better = true;
        while (better) {
            better = false;
            for (int i = 0; i < at.length; i++) {
                for (int j = i + 1; j < at.length && !deadline.isOver(); j++) {
                    long next = exchanged(at, i, j, best);
                    better |= next < best;
                    best = next;
                }
            }
        }
        return new Placed(rotation.with(inOrder(at)), best / MUST);
    }

    /** The cost after two have changed places; they go back where that is not less. */
    private long exchanged(int[] at, int i, int j, long before) {
        if (at[i] == at[j]) {
            return before;
        }
        exchange(at, i, j);
        long after = cost(at);
        if (after >= before) {
            exchange(at, i, j);
            return before;
        }
        return after;
    }

    private static void exchange(int[] at, int i, int j) {
        int place = at[i];
        at[i] = at[j];
        at[j] = place;
    }

    private long rowCost(int agent, int[] row) {
        List<Breach> all = new ArrayList<>();
        terms.rows(agent).forEach(term -> all.addAll(audit.judge(term, agent, row)));
        return all.stream().mapToLong(PlaceChoice::weighed).sum();
    }

    private static long weighed(Breach breach) {
        return (breach.level() == Level.MUST ? MUST : 1) * breach.cost();
    }

    private long cost(int[] at) {
        long sum = 0;
        for (int i = 0; i < at.length; i++) {
            grid[agents[i]] = rows[at[i]];
            sum += rowCosts[i][at[i]];
        }
        for (Terms.ColumnTerm term : terms.columns()) {
            sum += MUST * term.tally().curve().at(term.tally().count(grid));
        }
        return sum;
    }

    /** Place by place, round and round, as {@link Rotation} has its agents. */
    private List<Agent> inOrder(int[] at) {
        List<List<Agent>> byPlace = new ArrayList<>();
        IntStream.range(0, rows.length).forEach(place -> byPlace.add(new ArrayList<>()));
        for (int i = 0; i < at.length; i++) {
            byPlace.get(at[i]).add(order.get(i));
        }
        List<Agent> all = new ArrayList<>();
        for (int i = 0; i < at.length; i++) {
            all.add(byPlace.get(i % rows.length).get(i / rows.length));
        }
        return all;
    }
}
