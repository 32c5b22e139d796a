package io.github.paiban.rostering.columns;

import io.github.paiban.rostering.board.Board;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/** Chooses which weeks of which agents a dive pins next, by their shares in the linear programme. */
final class PinChoice {
    private static final int WEEK = 7;
    private static final double SURE = 0.99;
    private static final double WHOLE = 0.9999;
    private static final double NEGLIGIBLE = 1e-6;
    private static final double NOISE = 0.08;
    private static final int FEWEST = 3;
    private static final int MOST = 6;

    private final RowLp lp;
    private final Board board;
    private final SplittableRandom random;
    private final List<List<Shared>> byAgent = new ArrayList<>();
    /** Weeks that led nowhere when they were pinned alone. */
    private final Set<List<Integer>> avoided = new HashSet<>();
    /** The unsure weeks pinned last. */
    private final List<Block> last = new ArrayList<>();

    private static final class Shared {
        final int[] row;
        final double share;

        Shared(int[] row, double share) {
            this.row = row;
            this.share = share;
        }
    }

    private static final class Block {
        final int agent;
        final int from;
        final int to;
        final int[] row;
        final double rating;

        List<Integer> week() {
            return List.of(agent, from);
        }

        Block(int agent, int from, int to, int[] row, double rating) {
            this.agent = agent;
            this.from = from;
            this.to = to;
            this.row = row;
            this.rating = rating;
        }
    }

    PinChoice(RowLp lp, SplittableRandom random) {
        this.lp = lp;
        this.board = lp.board;
        this.random = random;
        for (int place = 0; place < lp.agents.length; place++) {
            byAgent.add(new ArrayList<>());
        }
    }

    /** Forgets which weeks led nowhere. */
    void forget() {
        avoided.clear();
        last.clear();
    }

    /**
     * What was pinned last led nowhere; returns whether there is something else to try, with fewer weeks or others.
     */
    boolean avoidLast() {
        if (last.size() == 1) {
            avoided.add(last.getFirst().week());
        }
        return !last.isEmpty();
    }

    /** Whether several unsure weeks were pinned last. */
    boolean hasSeveral() {
        return last.size() > 1;
    }

    /**
     * Pins what is sure and a little more; returns a roster instead where the solution is one.
     *
     * @param most how many unsure weeks at most
     */
    int @Nullable [][] pin(Master master, Pins pins, int most) {
        sortByAgent(master);
        if (byAgent.stream().anyMatch(List::isEmpty)) {
            return null;
        }
        if (byAgent.stream().allMatch(shared -> largest(shared).share >= WHOLE)) {
            return rounded();
        }
        List<Block> unsure = new ArrayList<>();
        for (int agent : lp.agents) {
            for (int from = lp.window.from(); from < lp.window.to(); from += WEEK) {
                pinOrNote(agent, from, pins, unsure);
            }
        }
        unsure.sort(Comparator.comparingDouble((Block block) -> block.rating).reversed());
        pinBest(unsure, pins, most);
        return null;
    }

    /** Of each agent the row with the largest share when pins were chosen last. */
    int[][] rounded() {
        return byAgent.stream().map(shared -> largest(shared).row.clone()).toArray(int[][]::new);
    }

    private void sortByAgent(Master master) {
        byAgent.forEach(List::clear);
        List<Column> columns = master.columns();
        for (int i = 0; i < columns.size(); i++) {
            double share = master.share(i);
            if (share > NEGLIGIBLE) {
                byAgent.get(lp.places[columns.get(i).agent()])
                        .add(new Shared(columns.get(i).row(), share));
            }
        }
    }

    private static Shared largest(List<Shared> some) {
        Shared largest = some.getFirst();
        for (Shared shared : some) {
            largest = shared.share > largest.share ? shared : largest;
        }
        return largest;
    }

    private void pinOrNote(int agent, int from, Pins pins, List<Block> unsure) {
        if (!pins.isFree(agent, from)) {
            return;
        }
        int to = Math.min(from + WEEK, lp.window.to());
        List<Shared> mine = byAgent.get(lp.places[agent]);
        Shared best = mine.getFirst();
        double most = 0;
        for (Shared one : mine) {
            double sum = 0;
            for (Shared other : mine) {
                sum += isAlike(one.row, other.row, from, to) ? other.share : 0;
            }
            if (sum > most) {
                most = sum;
                best = one;
            }
        }
        Block block = new Block(agent, from, to, best.row, most + NOISE * random.nextDouble());
        if (most >= SURE) {
            pin(block, pins);
        } else {
            unsure.add(block);
        }
    }

    private static boolean isAlike(int[] one, int[] other, int from, int to) {
        for (int day = from; day < to; day++) {
            if (one[day] != other[day]) {
                return false;
            }
        }
        return true;
    }

    private void pinBest(List<Block> unsure, Pins pins, int most) {
        int usual = FEWEST + random.nextInt(MOST - FEWEST + 1) + lp.agents.length * board.days / 2000;
        int wanted = Math.min(usual, most);
        if (unsure.stream().allMatch(block -> avoided.contains(block.week()))) {
            avoided.clear();
        }
        boolean[] taken = new boolean[board.agents];
        last.clear();
        for (Block block : unsure) {
            if (wanted > 0 && !taken[block.agent] && !avoided.contains(block.week())) {
                last.add(block);
                taken[block.agent] = true;
                pin(block, pins);
                wanted--;
            }
        }
    }

    private static void pin(Block block, Pins pins) {
        for (int day = block.from; day < block.to; day++) {
            pins.pin(block.agent, day, block.row[day]);
        }
    }
}
