package io.github.paiban.repair;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds ways to mend a roster: must rules first, then cover, then as few people and cells as can be (sooner ones weigh
 * more), then all other rules. A pure function of its request.
 */
public final class RepairSearch {
    /** How many plans of each number of moves are looked at for the best way, and for the others. */
    private static final long FOR_BEST = 50_000;

    private static final long FOR_OTHERS = 15_000;

    private final Workshop shop;
    private final RepairJudge judge;
    private final List<Repair> found = new ArrayList<>();

    private RepairSearch(RepairRequest request) {
        RepairCase its = new RepairCase(request);
        this.shop = Workshop.of(its);
        this.judge = new RepairJudge(its);
    }

    /** What can be done. */
    public static RepairAnswer search(RepairRequest request) {
        return new RepairSearch(request).search();
    }

    private RepairAnswer search() {
        RepairCase its = shop.its();
        MoveSearch first = new MoveSearch(shop, false, Set.of(), FOR_BEST);
        Bests bests = first.run();
        add(bests.best(), Repair.Kind.BEST, first.isComplete());
        if (!found.getFirst().people().isEmpty()) {
            add(bests.fewestPeople(), Repair.Kind.FEWEST_PEOPLE, first.isComplete());
            addRestsKept();
            addOtherPeople();
        }
        return new RepairAnswer(
                its.request,
                its.problem,
                its.changed.leaves(),
                its.changed.late(),
                judge.repair(first.root(), Repair.Kind.NOBODY_ASKED, true),
                found);
    }

    private void addRestsKept() {
        if (found.getFirst().movedRests() > 0) {
            MoveSearch search = new MoveSearch(shop, true, Set.of(), FOR_OTHERS);
            add(search.run().best(), Repair.Kind.RESTS_KEPT, search.isComplete());
        }
    }

    private void addOtherPeople() {
        Set<Integer> asked = found.getFirst().people().stream()
                .map(person -> shop.its().frame.agentIndex(person.agent()))
                .collect(Collectors.toSet());
        if (found.size() < RepairAnswer.MOST) {
            MoveSearch search = new MoveSearch(shop, false, asked, FOR_OTHERS);
            add(search.run().best(), Repair.Kind.OTHER_PEOPLE, search.isComplete());
        }
    }

    /** Adds a way that is really another one, and breaks no more must rules than the best does. */
    private void add(List<Plan> plans, Repair.Kind kind, boolean isProved) {
        Repair repair = judge.repair(judge.leastCost(plans), kind, isProved);
        boolean isWorse = !found.isEmpty()
                && (repair.score().must() > found.getFirst().score().must()
                        || repair.mustBreaches() > found.getFirst().mustBreaches());
        boolean isKnown = found.stream().anyMatch(other -> isAlike(other, repair));
        if (found.size() < RepairAnswer.MOST && !isWorse && !isKnown) {
            found.add(repair);
        }
    }

    private static boolean isAlike(Repair some, Repair other) {
        Set<CellChange> cells = new HashSet<>(some.changes());
        return cells.equals(new HashSet<>(other.changes()));
    }
}
