package io.github.paiban.doctor;

import io.github.paiban.rostering.lp.IntegerProgramme;
import io.github.paiban.rules.RowAutomaton;
import io.github.paiban.rules.Terms.RowTerm;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;

/** A rule of one row in a programme: a network of its states, through which one unit flows from day to day. */
final class RowNetwork {
    /** States of one day beyond which a rule is not followed. */
    private static final int MOST_STATES = 1_500;

    private final IntegerProgramme programme;
    private final Cells cells;
    private final Span span;
    private final int agent;
    private final RowAutomaton automaton;
    private final long start;
    private final long weight;

    /** Duties that do the same in every state of a day. */
    private record Likes(List<Integer> duties, List<Step> steps) {}

    /** What a duty does in a state. */
    private record Step(long next, long cost) {}

    RowNetwork(IntegerProgramme programme, Cells cells, Span span, int agent, RowTerm term) {
        this.programme = programme;
        this.cells = cells;
        this.span = span;
        this.agent = agent;
        this.automaton = term.automaton();
        this.start = term.start();
        this.weight = Math.max(1, term.rule().head().weight());
    }

    /**
     * Adds the rule as a network; false where it has too many states.
     *
     * @param before the duties that may stand on a day before the span
     */
    boolean addStates(IntFunction<List<Integer>> before, boolean isElastic, Charge charge) {
        List<Long> first = reached(before);
        if (first.isEmpty()) {
            return false;
        }
        List<List<Likes>> plan = new ArrayList<>();
        List<List<Long>> layers = new ArrayList<>();
        layers.add(first);
        for (int day = span.from(); day <= span.to(); day++) {
            List<Likes> likes = likes(day, layers.getLast());
            Set<Long> next = new LinkedHashSet<>();
            likes.forEach(like -> like.steps.stream()
                    .filter(step -> isElastic || step.cost == 0)
                    .forEach(step -> next.add(step.next)));
            if (next.size() > MOST_STATES) {
                return false;
            }
            plan.add(likes);
            layers.add(List.copyOf(next));
        }
        lay(plan, layers, isElastic, charge);
        return true;
    }

    /** The states that the days before the span can lead to without a breach; none where these are too many or it is not known. */
    private List<Long> reached(IntFunction<List<Integer>> before) {
        Set<Long> states = new LinkedHashSet<>(List.of(start));
        for (int day = 0; day < span.from(); day++) {
            Set<Long> next = new LinkedHashSet<>();
            for (int duty : before.apply(day)) {
                for (long state : states) {
                    if (automaton.cost(state, day, duty) == 0) {
                        next.add(automaton.step(state, day, duty));
                    }
                }
            }
            states = next;
            if (states.size() > MOST_STATES) {
                return List.of();
            }
        }
        return List.copyOf(states);
    }

    private List<Likes> likes(int day, List<Long> states) {
        Map<List<Step>, List<Integer>> dutiesBySteps = new LinkedHashMap<>();
        for (int duty = 0; duty < cells.duties(); duty++) {
            if (cells.variable(agent, day, duty) != Cells.NONE) {
                int done = duty;
                List<Step> steps = states.stream()
                        .map(state ->
                                new Step(automaton.step(state, day, done), units(automaton.cost(state, day, done))))
                        .toList();
                dutiesBySteps.computeIfAbsent(steps, none -> new ArrayList<>()).add(duty);
            }
        }
        List<Likes> likes = new ArrayList<>();
        dutiesBySteps.forEach((steps, duties) -> likes.add(new Likes(duties, steps)));
        return likes;
    }

    private long units(long cost) {
        return Math.ceilDiv(cost, weight);
    }

    private void lay(List<List<Likes>> plan, List<List<Long>> layers, boolean isElastic, Charge charge) {
        Map<Long, Flow> flows = begin(layers.getFirst());
        for (int day = 0; day < plan.size(); day++) {
            Map<Long, Flow> next = new LinkedHashMap<>();
            List<Long> states = layers.get(day);
            for (Likes likes : plan.get(day)) {
                Flow done = new Flow();
                for (int i = 0; i < states.size(); i++) {
                    Step step = likes.steps.get(i);
                    Flow from = flows.get(states.get(i));
                    if (from != null && (isElastic || step.cost == 0)) {
                        int arc = programme.addVariable(0, 1);
                        if (step.cost > 0) {
                            charge.put(arc, step.cost);
                        }
                        from.add(arc, -1);
                        done.add(arc, -1);
                        next.computeIfAbsent(step.next, none -> new Flow()).add(arc, 1);
                    }
                }
                for (int duty : likes.duties) {
                    done.add(cells.variable(agent, span.from() + day, duty), 1);
                }
                done.balance(programme);
            }
            flows.values().forEach(flow -> flow.balance(programme));
            flows = next;
        }
        if (span.endsMonth()) {
            end(flows, isElastic, charge);
        }
    }

    /** One unit that begins in one of some states. */
    private Map<Long, Flow> begin(List<Long> states) {
        Map<Long, Flow> flows = new LinkedHashMap<>();
        Flow source = new Flow();
        source.constant = 1;
        for (long state : states) {
            Flow flow = new Flow();
            int arc = programme.addVariable(0, 1);
            source.add(arc, -1);
            flow.add(arc, 1);
            flows.put(state, flow);
        }
        source.balance(programme);
        return flows;
    }

    private void end(Map<Long, Flow> flows, boolean isElastic, Charge charge) {
        flows.forEach((state, flow) -> {
            long cost = units(automaton.endCost(state));
            if (cost == 0) {
                return;
            }
            int broken = programme.addVariable(0, isElastic ? 1 : 0);
            flow.add(broken, -1);
            flow.balance(programme);
            if (isElastic) {
                charge.put(broken, cost);
            }
        });
    }

    /** What flows into a state less what flows out of it: nothing. */
    private static final class Flow {
        private final List<Integer> variables = new ArrayList<>();
        private final List<Long> coefficients = new ArrayList<>();
        private long constant;

        void add(int variable, long coefficient) {
            variables.add(variable);
            coefficients.add(coefficient);
        }

        void balance(IntegerProgramme programme) {
            if (variables.isEmpty() && constant == 0) {
                return;
            }
            if (variables.isEmpty()) {
                // Nothing goes on from the start: there is no row.
                variables.add(programme.addVariable(0, 0));
                coefficients.add(1L);
            }
            programme.addSum(
                    -constant,
                    -constant,
                    variables.stream().mapToInt(Integer::intValue).toArray(),
                    coefficients.stream().mapToLong(Long::longValue).toArray());
        }
    }
}
