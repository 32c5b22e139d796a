package io.github.paiban.change;

import io.github.paiban.change.Chain.Link;
import io.github.paiban.change.Takers.Step;
import io.github.paiban.rules.Frame;
import io.github.paiban.rules.Level;
import io.github.paiban.rules.Terms;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds the shortest chains of people for a gap: one takes it and gives a duty away, that day's or another's, another takes
 * that, until someone takes a duty on a day off and gives nothing away. Each must keep the must rules of the own row, all
 * together those of the counts. Tries are counted, not timed, so that the answer is always the same.
 */
final class ChainSearch {
    /** Whole chains tried at most. */
    private static final int MOST_CHAINS = 40_000;
    /** Legal chains of the shortest length among which the cheapest are looked for. */
    private static final int MOST_WEIGHED = 2_000;
    /** The longest chain. */
    private static final int LONGEST = 3;

    private static final int NOBODY = -1;

    private static final Comparator<Found> CHEAPEST_FIRST =
            Comparator.comparing((Found each) -> each.weighed.difference());

    private final Frame frame;
    private final RosterTrial trial;
    private final Counts mustCounts;
    private final Takers takers;
    private final int most;
    private int chains;

    /** A chain that is legal. */
    private record Found(List<Step> steps, int last, List<Edit> edits, Weighed weighed) {}

    /**
     * A search.
     *
     * @param takers who can take what
     * @param most how many answers there are at most
     */
    ChainSearch(Terms terms, int[][] grid, RosterTrial trial, Takers takers, int most) {
        this.frame = terms.frame();
        this.trial = trial;
        this.mustCounts = new Counts(terms.upTo(Level.MUST), grid);
        this.takers = takers;
        this.most = most;
    }

    /** Whether all that could be a chain was tried. */
    boolean isExhaustive() {
        return takers.isExhaustive() && chains <= MOST_CHAINS;
    }

    /** Those who take the gap on a day off and are off another day instead; what they did then stays open. */
    List<Chain> restMovers() {
        List<Found> found = new ArrayList<>();
        for (Step step : takers.steps(takers.gap())) {
            if (step.gives().day() != step.takes().day() && found.size() < MOST_WEIGHED) {
                Weighed weighed = trial.weigh(step.edits());
                if (weighed.isLegal()) {
                    found.add(new Found(List.of(step), NOBODY, step.edits(), weighed));
                }
            }
        }
        found.sort(CHEAPEST_FIRST);
        List<Found> best = new ArrayList<>();
        for (Found each : found) {
            int agent = each.steps.getFirst().agent();
            boolean isNamed =
                    best.stream().anyMatch(other -> other.steps.getFirst().agent() == agent);
            if (!isNamed && best.size() < most) {
                best.add(each);
            }
        }
        return best.stream().map(this::chain).toList();
    }

    /** The shortest chains that leave nothing open; none where there is none of up to three people. */
    List<Chain> shortest() {
        for (int people = 2; people <= LONGEST && takers.someoneHasRoom(); people++) {
            List<Found> found = new ArrayList<>();
            extend(List.of(), takers.gap(), people, found);
            if (!found.isEmpty()) {
                found.sort(CHEAPEST_FIRST);
                return found.stream().limit(most).map(this::chain).toList();
            }
        }
        return List.of();
    }

    private void extend(List<Step> steps, Gap gap, int people, List<Found> found) {
        if (steps.size() == people - 1) {
            end(steps, gap, found);
            return;
        }
        for (Step step : takers.steps(gap)) {
            if (isNotIn(steps, step.agent())) {
                List<Step> longer = new ArrayList<>(steps);
                longer.add(step);
                extend(longer, step.gives(), people, found);
            }
        }
    }

    private void end(List<Step> steps, Gap gap, List<Found> found) {
        for (int agent : takers.alone(gap)) {
            if (isNotIn(steps, agent) && found.size() < MOST_WEIGHED && mayTry()) {
                List<Edit> edits = new ArrayList<>();
                steps.forEach(step -> edits.addAll(step.edits()));
                edits.add(new Edit(agent, gap.day(), gap.duty()));
                if (countsAllow(edits)) {
                    found.add(new Found(steps, agent, edits, trial.weigh(edits)));
                }
            }
        }
    }

    private static boolean isNotIn(List<Step> steps, int agent) {
        return steps.stream().noneMatch(step -> step.agent() == agent);
    }

    private boolean countsAllow(List<Edit> edits) {
        boolean[] allows = {true};
        mustCounts.forEachMoved(edits, moved -> allows[0] &= moved.difference() <= 0);
        return allows[0];
    }

    private boolean mayTry() {
        chains++;
        return chains <= MOST_CHAINS;
    }

    private Chain chain(Found found) {
        List<Link> links = new ArrayList<>();
        for (Step step : found.steps) {
            links.add(new Link(
                    frame.agent(step.agent()).id(),
                    frame.duties().get(step.takes().duty()),
                    frame.date(step.takes().day()),
                    frame.duties().get(step.gives().duty()),
                    frame.date(step.gives().day())));
        }
        if (found.last != NOBODY) {
            Gap last = found.steps.getLast().gives();
            links.add(new Link(
                    frame.agent(found.last).id(), frame.duties().get(last.duty()), frame.date(last.day()), null, null));
        }
        return new Chain(links, found.edits, trial.judge(found.edits));
    }
}
