package io.github.paiban;

import io.github.paiban.model.Roster;
import io.github.paiban.rostering.ProgressListener;
import io.github.paiban.rostering.SearchResult;
import io.github.paiban.rostering.SolveOptions;
import io.github.paiban.rostering.timefold.TimefoldRostering;
import io.github.paiban.rules.Audit;
import io.github.paiban.rules.Level;
import io.github.paiban.rules.Score;
import io.github.paiban.rules.Terms;

/**
 * Where a search near a roster has ended with must rules broken: looks for a roster that keeps them, with these rules alone,
 * and searches on from there. A roster begun near a pattern can be held so fast by what it costs to leave it that no small
 * change makes it legal. Takes up to a half of the time, or of the steps, of the search before, and mostly less.
 */
final class SecondLook {
    private static final int PART = 4;

    private SecondLook() {}

    /** What was found, or what is better. */
    static SearchResult after(SearchResult found, Terms terms, SolveOptions options, ProgressListener listener) {
        boolean isSettled = score(terms, found.roster()).isLegal()
                || found.certificate().isOptimal(Level.MUST)
                || options.cancellation().isCancelled();
        if (isSettled) {
            return found;
        }
        SolveOptions part = part(options);
        Terms must = terms.upTo(Level.MUST);
        Roster legal = TimefoldRostering.solve(must, part.withStart(found.roster()), ProgressListener.NONE)
                .roster();
        if (!score(must, legal).isLegal()) {
            return found;
        }
        SearchResult second = TimefoldRostering.solve(terms, part.withStart(legal), listener);
        boolean isBetter = score(terms, second.roster()).compareTo(score(terms, found.roster())) < 0;
        return isBetter ? second.after(found) : found;
    }

    private static SolveOptions part(SolveOptions options) {
        SolveOptions part = options.withTimeLimit(options.timeLimit().dividedBy(PART));
        return options.isLimitedBySteps() ? part.withStepLimit(Math.max(1, options.stepLimit() / PART)) : part;
    }

    private static Score score(Terms terms, Roster roster) {
        return Audit.of(terms).judge(roster).score();
    }
}
