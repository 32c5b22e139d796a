package io.github.paiban.doctor;

import io.github.paiban.rostering.lp.IntegerProgramme;
import io.github.paiban.rostering.lp.IntegerProgramme.Outcome;
import io.github.paiban.rostering.lp.LinearProgrammes;
import io.github.paiban.rules.Terms;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Says of any of a month's demands whether they can be kept together, as long as there is time. */
final class Oracle {
    /** The longest that one question may take, in seconds. */
    private static final double LONGEST_QUESTION = 15;

    private final Terms terms;
    private final Effort effort;
    private final long end;
    private final Map<Set<Piece>, Answer> known = new HashMap<>();

    /** What is known of demands. */
    enum Answer {
        /** They can be kept. */
        POSSIBLE,
        /** It is proved that they cannot. */
        IMPOSSIBLE,
        /** Not decided in time. */
        UNKNOWN
    }

    /**
     * A roster that keeps some demands, and others as far as possible.
     *
     * @param grid duty indexes by agent and day
     * @param isLeast whether it is proved that the others cannot be broken less
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Found(int[][] grid, boolean isLeast) {}

    Oracle(Terms terms, Effort effort) {
        this.terms = terms;
        this.effort = effort;
        this.end = effort.nanoClock().getAsLong() + effort.time().toNanos();
    }

    /** Whether there is time left. */
    boolean hasTime() {
        return secondsLeft() > 0.05;
    }

    private double secondsLeft() {
        return (end - effort.nanoClock().getAsLong()) / 1e9;
    }

    /** A share of the effort that is left, for other questions; never nothing. */
    Effort rest(Effort whole, double share) {
        Duration left = Duration.ofMillis(Math.max(10, (long) (1000 * share * secondsLeft())));
        return new Effort(left, whole.threads(), whole.seed(), whole.nanoClock());
    }

    /** Whether demands can be kept together. */
    Answer ask(Collection<Piece> pieces) {
        Set<Piece> set = Set.copyOf(pieces);
        Answer answer = known.get(set);
        if (answer == null) {
            answer = solve(pieces);
            if (answer != Answer.UNKNOWN) {
                known.put(set, answer);
            }
        }
        return answer;
    }

    private Answer solve(Collection<Piece> pieces) {
        Optional<IntegerProgramme> programme = LinearProgrammes.createInWholeNumbers();
        if (programme.isEmpty() || !hasTime()) {
            return Answer.UNKNOWN;
        }
        KeepModel model = new KeepModel(terms, programme.get(), pieces, List.of());
        return switch (run(programme.get())) {
            case NONE -> Answer.IMPOSSIBLE;
            case OPTIMAL, FEASIBLE -> model.isComplete() ? Answer.POSSIBLE : Answer.UNKNOWN;
            case UNKNOWN -> Answer.UNKNOWN;
        };
    }

    /** A roster that keeps demands, and breaks others as little as possible; empty where none was found. */
    Optional<Found> find(Collection<Piece> kept, Collection<Piece> elastic) {
        Optional<IntegerProgramme> programme = LinearProgrammes.createInWholeNumbers();
        if (programme.isEmpty() || !hasTime()) {
            return Optional.empty();
        }
        KeepModel model = new KeepModel(terms, programme.get(), kept, elastic);
        return switch (run(programme.get())) {
            case OPTIMAL -> Optional.of(new Found(model.grid(), model.isComplete()));
            case FEASIBLE -> Optional.of(new Found(model.grid(), false));
            case NONE, UNKNOWN -> Optional.empty();
        };
    }

    private Outcome run(IntegerProgramme programme) {
        double seconds = Math.max(0.01, Math.min(LONGEST_QUESTION, secondsLeft()));
        return programme.solve(new IntegerProgramme.Effort(seconds, effort.threads(), effort.seed()));
    }
}
