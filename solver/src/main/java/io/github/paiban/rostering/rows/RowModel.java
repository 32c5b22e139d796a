package io.github.paiban.rostering.rows;

import io.github.paiban.rostering.board.Board;
import io.github.paiban.rules.Level;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The rules of one agent's row as two factors, for the {@link RowPricing}: first the rules of sequence, with few states
 * together, then the counts. Rules that only add up are in neither: whoever asks for rows prices them. Rules are taken in when a row found without them breaks them; a rule for which the tables
 * would grow too large is left out for good, and the row programme then gives a lower bound, not the exact cost. Not
 * thread-safe.
 */
final class RowModel {
    private static final int MOST_FIRST = 60;
    private static final int MOST_SECOND = 16_000;
    /** The most states of a day before those with the same future are merged. */
    private static final int MOST_EXPLORED = 30_000;
    /** The most pairs of states of a day. */
    private static final int MOST_PAIRS = 60_000;

    private final Board board;
    private final int agent;
    private final boolean strict;
    private final boolean mustOnly;
    private final List<Integer> firstMembers = new ArrayList<>();
    private final List<Integer> secondMembers = new ArrayList<>();
    private final boolean[] leftOut;
    private final Map<Integer, Optional<Factor>> singles = new HashMap<>();
    private Factor first;
    private Factor second;
    private @Nullable Reach reach;

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
            if (!isIgnored(k) && single(k).map(factor -> factor.start() < 0).orElse(false)) {
                return false;
            }
        }
        return first.start() >= 0;
    }

    /** One rule by itself; empty where it has too many states. */
    private Optional<Factor> single(int automaton) {
        Optional<Factor> known = singles.get(automaton);
        if (known == null) {
            known = FactorBuilder.build(board, agent, automaton, strict, MOST_EXPLORED);
            singles.put(automaton, known);
        }
        return known;
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
        this.second = FactorBuilder.nothing(board, agent);
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
        this.singles.putAll(other.singles);
        this.first = other.first;
        this.second = other.second;
        this.reach = other.reach;
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
        return IntStream.range(0, leftOut.length)
                .filter(k -> !isIgnored(k) && states(k) <= MOST_FIRST)
                .boxed()
                .sorted(Comparator.comparingInt(this::states))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private int states(int automaton) {
        return single(automaton).map(Factor::mostStates).orElse(Integer.MAX_VALUE);
    }

    private boolean takeIntoFirst(int automaton) {
        Optional<Factor> larger = single(automaton)
                .flatMap(factor -> FactorProduct.of(board, agent, first, factor, MOST_FIRST * 20))
                .filter(factor -> factor.mostStates() <= MOST_FIRST);
        if (larger.isEmpty()) {
            return false;
        }
        firstMembers.add(automaton);
        first = larger.get();
        return true;
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
        Optional<Factor> larger = single(automaton)
                .flatMap(factor -> FactorProduct.of(board, agent, second, factor, MOST_EXPLORED))
                .filter(factor -> factor.mostStates() <= MOST_SECOND);
        Reach itsReach = larger.isEmpty() ? reach() : Reach.of(first, larger.get(), board.choices[agent]);
        if (larger.isEmpty() || itsReach.most() > MOST_PAIRS) {
            leftOut[automaton] = true;
            return false;
        }
        secondMembers.add(automaton);
        second = larger.get();
        reach = itsReach;
        return true;
    }

    /** The pairs of states that matter. */
    Reach reach() {
        Reach known = reach;
        if (known == null) {
            known = Reach.of(first, second, board.choices[agent]);
            reach = known;
        }
        return known;
    }

    /** About how many pairs of states and duties there are on all days. */
    long work() {
        return reach().total() * board.choices[agent][0].length;
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
