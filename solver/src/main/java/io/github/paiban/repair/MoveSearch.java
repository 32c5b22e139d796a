package io.github.paiban.repair;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/**
 * Looks for the moves that mend a roster, person by person. Whatever a plan leaves broken must be touched by one more
 * move, if more people are to be of any use; so each plan is extended by all rows that touch it, first for plans of one
 * person, then of two, and so on. Nothing is missed as long as no layer grows beyond what is looked at. Not thread-safe.
 */
final class MoveSearch {
    /** How many plans of a layer are extended at most, and how many are held before the worst are dropped. */
    private static final int BEAM = 1_500;

    private static final int MOST_HELD = 40_000;
    /** How many more layers are looked at after one that brought nothing better. */
    private static final int PATIENCE = 1;

    /** How many rows are tried in the time that looking at a plan takes. */
    private static final int ROWS_A_LOOK = 2;

    private final RepairCase its;
    private final Damage damage;
    private final RowGuard guard;
    private final Helpers helpers;
    private final MoveLimits limits;
    private final RowMoves rows;
    private final long budget;
    private final int[] counts;
    private final Bests bests = new Bests();
    private boolean complete = true;
    private long looks;
    private List<Plan> next = new ArrayList<>();
    private KeySet seen = new KeySet();

    /**
     * A search.
     *
     * @param keepsRests whether nobody's day off is taken or moved
     * @param left indexes of agents who are not asked
     * @param budget how many plans of a layer are looked at
     */
    MoveSearch(Workshop shop, boolean keepsRests, Set<Integer> left, long budget) {
        this.its = shop.its();
        this.damage = shop.damage();
        this.guard = shop.guard();
        this.helpers = shop.helpers();
        this.budget = budget;
        this.counts = damage.startCounts();
        BitSet gaps = helpers.closing(counts);
        this.limits = new MoveLimits(its, keepsRests, left, gaps);
        this.rows = new RowMoves(its, guard, limits);
    }

    /** The best plans. */
    Bests run() {
        List<Plan> layer = List.of(root());
        bests.offer(layer.getFirst());
        int quiet = 0;
        for (int depth = 1; !layer.isEmpty() && (complete || quiet <= PATIENCE); depth++) {
            boolean better = extend(layer);
            quiet = better ? 0 : quiet + 1;
            Plan best = bests.best().getFirst();
            if (best.isPerfect() && depth >= best.people() + its.lateAgents.length) {
                break;
            }
            layer = prune();
        }
        return bests;
    }

    /** Whether nothing was left out: the best plan is the best there is. */
    boolean isComplete() {
        return complete;
    }

    /** The roster at the start. */
    Plan root() {
        long must = 0;
        long cover = 0;
        for (int tally = 0; tally < damage.size(); tally++) {
            long cost = damage.cost(tally, counts[tally]);
            must += damage.isMust(tally) ? cost : 0;
            cover += damage.isMust(tally) ? 0 : cost;
        }
        for (int agent : its.forcedAgents()) {
            must += guard.damage(agent);
        }
        return new Plan(null, null, must, cover, 0, 0, 0, 0);
    }

    private List<Plan> prune() {
        List<Plan> layer = next;
        layer.sort(Plan.ORDER);
        if (layer.size() > BEAM) {
            complete = false;
            layer = new ArrayList<>(layer.subList(0, BEAM));
        }
        next = new ArrayList<>();
        seen = new KeySet();
        return layer;
    }

    private boolean extend(List<Plan> layer) {
        boolean better = false;
        looks = -rows.tried() / ROWS_A_LOOK;
        for (Plan plan : layer) {
            if (looks + rows.tried() / ROWS_A_LOOK > budget) {
                complete = false;
                return better;
            }
            better |= extend(plan);
        }
        return better;
    }

    private boolean extend(Plan plan) {
        List<Move> done = plan.moves();
        done.forEach(move -> apply(move, 1));
        boolean better = false;
        for (int cell : helpers.useful(counts, done)) {
            better |= extend(plan, cell);
        }
        for (int agent : its.forcedAgents()) {
            if (guard.damage(agent) > 0 || isLate(agent)) {
                for (int cell : helpers.cellsOf(agent)) {
                    better |= extend(plan, cell);
                }
            }
        }
        done.forEach(move -> apply(move, -1));
        return better;
    }

    private boolean isLate(int agent) {
        for (int late : its.lateAgents) {
            if (late == agent) {
                return true;
            }
        }
        return false;
    }

    private boolean extend(Plan plan, int cell) {
        int duty = cell % its.board.duties;
        int day = cell / its.board.duties % its.frame.days();
        int agent = cell / its.board.duties / its.frame.days();
        if (!limits.allows(agent, day, duty) || plan.moves(agent)) {
            return false;
        }
        complete &= limits.isComplete(agent);
        boolean better = false;
        for (Move move : rows.with(agent, day, duty)) {
            better |= look(plan, move);
        }
        return better;
    }

    private boolean look(Plan plan, Move move) {
        int changes = plan.changes() + move.changes();
        Plan best = bests.best().getFirst();
        boolean tooMany = best.isPerfect() && plan.people() + move.people() > best.people();
        if (changes > its.request.maxChanges() || tooMany || !seen.add(plan.key() + move.key())) {
            return false;
        }
        looks++;
        Plan larger = judge(plan, move, changes);
        next.add(larger);
        if (next.size() > MOST_HELD) {
            next.sort(Plan.ORDER);
            next.subList(BEAM, next.size()).clear();
            complete = false;
        }
        return bests.offer(larger);
    }

    private Plan judge(Plan plan, Move move, int changes) {
        long[] change = new long[2];
        for (int i = 0; i < move.days().length; i++) {
            int day = move.days()[i];
            int before = its.start[move.agent()][day];
            charge(move.agent(), day, before, -1, change);
            charge(move.agent(), day, move.duties()[i], 1, change);
        }
        apply(move, -1);
        long rowBefore = limits.isForced(move.agent()) ? guard.damage(move.agent()) : 0;
        return new Plan(
                plan,
                move,
                plan.must() + change[0] + move.must() - rowBefore,
                plan.cover() + change[1],
                plan.people() + move.people(),
                changes,
                plan.weight() + move.weight(),
                plan.key() + move.key());
    }

    private void charge(int agent, int day, int duty, int sign, long[] change) {
        int[] pairs = damage.touchedBy(agent, day, duty);
        for (int i = 0; i < pairs.length; i += 2) {
            int tally = pairs[i];
            long before = damage.cost(tally, counts[tally]);
            counts[tally] += sign * pairs[i + 1];
            change[damage.isMust(tally) ? 0 : 1] += damage.cost(tally, counts[tally]) - before;
        }
    }

    private void apply(Move move, int sign) {
        for (int i = 0; i < move.days().length; i++) {
            int day = move.days()[i];
            count(damage.touchedBy(move.agent(), day, its.start[move.agent()][day]), -sign);
            count(damage.touchedBy(move.agent(), day, move.duties()[i]), sign);
        }
    }

    private void count(int[] pairs, int sign) {
        for (int i = 0; i < pairs.length; i += 2) {
            counts[pairs[i]] += sign * pairs[i + 1];
        }
    }
}
