package io.github.paiban.rostering;

import io.github.paiban.model.Roster;
import io.github.paiban.rostering.board.Board;
import io.github.paiban.rostering.board.Standing;
import io.github.paiban.rules.Score;
import io.github.paiban.rules.Terms;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts cells of a roster back to what they were in another one, wherever the score stays exactly the same: what a search
 * changed without a reason. Rows, days, stretches, cells and exchanges between two agents are tried, until none of them
 * can go back any more. Used by one thread.
 */
public final class Homecoming {
    private static final int MOST_ROUNDS = 6;

    private record Cell(int agent, int day) {}

    private final Terms terms;
    private final Standing standing;
    private final int[][] home;

    private Homecoming(Terms terms, Roster found, Roster wanted) {
        this.terms = terms;
        this.standing = new Standing(new Board(terms), terms.frame().grid(found));
        this.home = terms.frame().grid(wanted);
    }

    /**
     * A roster with the score of the one found and as many cells as can be of the one wanted.
     *
     * @param terms what scores both
     * @param found the roster whose score is kept
     * @param wanted the roster whose cells are wanted
     */
    public static Roster bring(Terms terms, Roster found, Roster wanted) {
        return new Homecoming(terms, found, wanted).bring();
    }

    private Roster bring() {
        boolean moved = true;
        for (int round = 0; round < MOST_ROUNDS && moved; round++) {
            moved = rows();
            moved |= days();
            moved |= stretches();
            moved |= cells();
            moved |= exchanges();
        }
        return terms.frame().roster(standing.copyGrid());
    }

    private boolean rows() {
        boolean moved = false;
        for (int agent = 0; agent < home.length; agent++) {
            moved |= tryHome(away(agent, 0, home[agent].length));
        }
        return moved;
    }

    private boolean days() {
        boolean moved = false;
        for (int day = 0; day < home[0].length; day++) {
            List<Cell> away = new ArrayList<>();
            for (int agent = 0; agent < home.length; agent++) {
                away.addAll(away(agent, day, day + 1));
            }
            moved |= tryHome(away);
        }
        return moved;
    }

    /** Days side by side in one row. */
    private boolean stretches() {
        boolean moved = false;
        for (int agent = 0; agent < home.length; agent++) {
            int begin = 0;
            for (int day = 0; day <= home[agent].length; day++) {
                boolean isAway = day < home[agent].length && isAway(agent, day);
                if (!isAway) {
                    moved |= tryHome(away(agent, begin, day));
                    begin = day + 1;
                }
            }
        }
        return moved;
    }

    private boolean cells() {
        boolean moved = false;
        for (int agent = 0; agent < home.length; agent++) {
            for (int day = 0; day < home[agent].length; day++) {
                moved |= tryHome(away(agent, day, day + 1));
            }
        }
        return moved;
    }

    /** Two agents who have each other's duty of a day. */
    private boolean exchanges() {
        boolean moved = false;
        for (int day = 0; day < home[0].length; day++) {
            for (int a = 0; a < home.length; a++) {
                for (int b = a + 1; b < home.length && isAway(a, day); b++) {
                    boolean exchanged = isAway(b, day)
                            && standing.grid[a][day] == home[b][day]
                            && standing.grid[b][day] == home[a][day];
                    moved |= exchanged && tryHome(List.of(new Cell(a, day), new Cell(b, day)));
                }
            }
        }
        return moved;
    }

    private boolean isAway(int agent, int day) {
        return standing.grid[agent][day] != home[agent][day];
    }

    private List<Cell> away(int agent, int from, int end) {
        List<Cell> away = new ArrayList<>();
        for (int day = from; day < end; day++) {
            if (isAway(agent, day)) {
                away.add(new Cell(agent, day));
            }
        }
        return away;
    }

    private boolean tryHome(List<Cell> cells) {
        if (cells.isEmpty()) {
            return false;
        }
        Score before = standing.score();
        int[] duties = cells.stream()
                .mapToInt(cell -> standing.grid[cell.agent][cell.day])
                .toArray();
        for (Cell cell : cells) {
            standing.place(cell.agent, cell.day, home[cell.agent][cell.day]);
        }
        rescore(cells);
        if (standing.score().equals(before)) {
            return true;
        }
        for (int i = 0; i < duties.length; i++) {
            standing.place(cells.get(i).agent, cells.get(i).day, duties[i]);
        }
        rescore(cells);
        return false;
    }

    private void rescore(List<Cell> cells) {
        cells.stream().mapToInt(Cell::agent).distinct().forEach(standing::rescore);
    }
}
