package io.github.paiban.rostering.rows;

import io.github.paiban.rostering.board.Board;
import io.github.paiban.rules.Level;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The rules of one agent's row as two factors, for the {@link RowPricing}: first the rules of sequence, with few states
 * together, then the counts. Rules that only add up are in neither: whoever asks for rows prices them. Rules are taken in when a row found without them breaks them; a rule for which the tables
 * would grow too large is left out for good, and the row programme then gives a lower bound, not the exact cost. Not
 * thread-safe.
 */
final class RowModel {
    private static final int MOST_FIRST = 60;
    private static final int MOST_SECOND = 6_000;
    /** The most states of a day before those with the same future are merged. */
    private static final int MOST_EXPLORED = 6_000;
    /** The most pairs of states of a day. */
    private static final int MOST_PAIRS = 120_000;

    private final Board board;
    private final int agent;
    private final boolean strict;
    private final boolean mustOnly;
    private final List<Integer> firstMembers = new ArrayList<>();
    private final List<Integer> secondMembers = new ArrayList<>();
    private final boolean[] leftOut;
    private Factor first;
    private Factor second;

    /** The rules of an agent's row; what breaks a must rule is impossible if any row is possible then. */
    static RowModel of(Board board, int agent) {
        RowModel strict = new RowModel(board, agent, true, false);
        return strict.isPossible() ? strict : new RowModel(board, agent, false, false);
    }

    /** The must rules of an agent's row alone, broken at their cost. */
    static RowModel ofMustRules(Board board, int agent) {
        return new RowModel(board, agent, false, true);
    }

    private boolean isPossible() {
        for (int k = 0; k < leftOut.length; k++) {
            boolean possible = !lacks(k)
                    || build(List.of(k), MOST_SECOND)
                            .map(factor -> factor.start() >= 0)
                            .orElse(true);
            if (!possible) {
                return false;
            }
        }
        return first.start() >= 0;
    }

    boolean isStrict() {
        return strict;
    }

    private RowModel(Board board, int agent, boolean strict, boolean mustOnly) {
        this.board = board;
        this.agent = agent;
        this.strict = strict;
        this.mustOnly = mustOnly;
        this.leftOut = new boolean[board.automata[agent].length];
        this.second = build(secondMembers, 1).orElseThrow();
        this.first = second;
        for (int k : smallestFirst()) {
            if (!takeIntoFirst(k)) {
                break;
            }
        }
    }

    private RowModel(RowModel other) {
        this.board = other.board;
        this.agent = other.agent;
        this.strict = other.strict;
        this.mustOnly = other.mustOnly;
        this.firstMembers.addAll(other.firstMembers);
        this.secondMembers.addAll(other.secondMembers);
        this.leftOut = other.leftOut.clone();
        this.first = other.first;
        this.second = other.second;
    }

    /** The same for another thread; the tables are shared. */
    RowModel copy() {
        return new RowModel(this);
    }

    private boolean isSum(int automaton) {
        return board.automata[agent][automaton].isSum();
    }

    private boolean isIgnored(int automaton) {
        return isSum(automaton) || (mustOnly && board.automatonLevels[agent][automaton] != Level.MUST.rank());
    }

    private int[] smallestFirst() {
        int[] sizes = IntStream.range(0, leftOut.length)
                .map(k -> build(List.of(k), MOST_FIRST).map(Factor::mostStates).orElse(Integer.MAX_VALUE))
                .toArray();
        return IntStream.range(0, leftOut.length)
                .filter(k -> !isIgnored(k) && sizes[k] <= MOST_FIRST)
                .boxed()
                .sorted(Comparator.comparingInt(k -> sizes[k]))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private boolean takeIntoFirst(int automaton) {
        firstMembers.add(automaton);
        Optional<Factor> larger =
                build(firstMembers, MOST_FIRST * 20).filter(factor -> factor.mostStates() <= MOST_FIRST);
        if (larger.isEmpty()) {
            firstMembers.removeLast();
            return false;
        }
        first = larger.get();
        return true;
    }

    private Optional<Factor> build(List<Integer> members, int limit) {
        return FactorBuilder.build(
                board, agent, members.stream().mapToInt(Integer::intValue).toArray(), strict, limit);
    }

    /** Whether a rule of the row, given by its index, is in neither factor and no sum. */
    boolean lacks(int automaton) {
        return !isIgnored(automaton) && !firstMembers.contains(automaton) && !secondMembers.contains(automaton);
    }

    /** Takes a rule into the second factor; says whether that was possible. */
    boolean take(int automaton) {
        if (leftOut[automaton]) {
            return false;
        }
        secondMembers.add(automaton);
        Optional<Factor> larger = build(secondMembers, MOST_EXPLORED).filter(this::fits);
        if (larger.isEmpty()) {
            secondMembers.removeLast();
            leftOut[automaton] = true;
            return false;
        }
        second = larger.get();
        return true;
    }

    private boolean fits(Factor larger) {
        int pairs = 0;
        for (int day = 0; day <= board.days; day++) {
            pairs = Math.max(pairs, first.sizes()[day] * larger.sizes()[day]);
        }
        return larger.mostStates() <= MOST_SECOND && pairs <= MOST_PAIRS;
    }

    /** How many pairs of states and duties there are on all days. */
    long work() {
        long work = 0;
        for (int day = 0; day < board.days; day++) {
            work += (long) first.sizes()[day] * second.sizes()[day] * board.choices[agent][day].length;
        }
        return work;
    }

    /** Whether no rule had to be left out. */
    boolean isComplete() {
        for (boolean out : leftOut) {
            if (out) {
                return false;
            }
        }
        return true;
    }

    boolean hasSums() {
        return IntStream.range(0, leftOut.length).anyMatch(this::isSum);
    }

    int agent() {
        return agent;
    }

    Factor first() {
        return first;
    }

    Factor second() {
        return second;
    }
}
