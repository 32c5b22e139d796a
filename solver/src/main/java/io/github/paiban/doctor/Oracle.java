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
    /** The most work that one question may take. */
    private static final double MOST_WORK = 15;

    private final Terms terms;
    private final Effort effort;
    private final Span span;
    private final long end;
    private final double mostWork;
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
        this(
                terms,
                effort,
                Span.all(terms.frame().days()),
                effort.nanoClock().getAsLong() + effort.time().toNanos(),
                MOST_WORK);
    }

    private Oracle(Terms terms, Effort effort, Span span, long end, double mostWork) {
        this.terms = terms;
        this.effort = effort;
        this.span = span;
        this.end = end;
        this.mostWork = mostWork;
    }

    /** The same for some days alone, as long as there is time: what these cannot keep cannot be kept at all. */
    Oracle within(Span some, double work) {
        return new Oracle(terms, effort, some, end, work);
    }

    /** Whether there is time left. */
    boolean hasTime() {
        return secondsLeft() > 0.05;
    }

    private double secondsLeft() {
        return (end - effort.nanoClock().getAsLong()) / 1e9;
    }

    /** The same with a share of the time that is left. */
    Oracle within(Span some, double work, double share) {
        long now = effort.nanoClock().getAsLong();
        return new Oracle(terms, effort, some, now + (long) (share * (end - now)), work);
    }

    /** What is left of the time; never nothing. */
    Duration timeLeft() {
        return Duration.ofMillis(Math.max(10, (long) (1000 * secondsLeft())));
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
        KeepModel model = new KeepModel(terms, programme.get(), pieces, List.of(), span);
        return switch (run(programme.get(), mostWork)) {
            case NONE -> Answer.IMPOSSIBLE;
            case OPTIMAL, FEASIBLE -> model.isComplete() ? Answer.POSSIBLE : Answer.UNKNOWN;
            case UNKNOWN -> Answer.UNKNOWN;
        };
    }

    /** What is known of demands already. */
    Answer known(Collection<Piece> pieces) {
        return known.getOrDefault(Set.copyOf(pieces), Answer.UNKNOWN);
    }

    /** A roster that keeps demands, and breaks others as little as possible; empty where none was found. */
    Optional<Found> find(Collection<Piece> kept, Collection<Piece> elastic) {
        return find(kept, elastic, mostWork);
    }

    /** The same with at most so much work. */
    Optional<Found> find(Collection<Piece> kept, Collection<Piece> elastic, double work) {
        Optional<IntegerProgramme> programme = LinearProgrammes.createInWholeNumbers();
        if (programme.isEmpty() || !hasTime()) {
            return Optional.empty();
        }
        KeepModel model = new KeepModel(terms, programme.get(), kept, elastic, span);
        Outcome outcome = run(programme.get(), work);
        if (outcome == Outcome.NONE && elastic.isEmpty()) {
            known.put(Set.copyOf(kept), Answer.IMPOSSIBLE);
        }
        return switch (outcome) {
            case OPTIMAL -> Optional.of(new Found(model.grid(), model.isComplete()));
            case FEASIBLE -> Optional.of(new Found(model.grid(), false));
            case NONE, UNKNOWN -> Optional.empty();
        };
    }

    private Outcome run(IntegerProgramme programme, double work) {
        double seconds = Math.max(0.01, secondsLeft());
        return programme.solve(new IntegerProgramme.Effort(seconds, work, effort.threads(), effort.seed()));
    }
}
