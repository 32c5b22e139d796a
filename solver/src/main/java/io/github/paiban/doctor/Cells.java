package io.github.paiban.doctor;

import io.github.paiban.rostering.lp.IntegerProgramme;
import io.github.paiban.rules.Duties;
import io.github.paiban.rules.Frame;
import java.util.Arrays;
import java.util.List;

/** The cells of a roster as variables: one for each duty that may stand there, of which exactly one does. */
final class Cells {
    /** Stands for a duty that may not. */
    static final int NONE = -1;

    private final IntegerProgramme programme;
    private final int[][][] variables;

    Cells(IntegerProgramme programme, Frame frame) {
        this.programme = programme;
        this.variables = new int[frame.agents()][frame.days()][frame.duties().size()];
        Arrays.stream(variables).flatMap(Arrays::stream).forEach(cell -> Arrays.fill(cell, NONE));
    }

    void add(int agent, int day, List<Integer> duties) {
        int[] all = new int[duties.size()];
        for (int i = 0; i < all.length; i++) {
            all[i] = programme.addVariable(0, 1);
            variables[agent][day][duties.get(i)] = all[i];
        }
        long[] ones = new long[all.length];
        Arrays.fill(ones, 1);
        programme.addSum(1, 1, all, ones);
    }

    /** The variable of a duty in a cell; {@link #NONE} where it may not stand there. */
    int variable(int agent, int day, int duty) {
        return variables[agent][day][duty];
    }

    /** How many duties there are. */
    int duties() {
        return variables[0][0].length;
    }

    int[][] grid() {
        int[][] grid = new int[variables.length][variables[0].length];
        for (int a = 0; a < grid.length; a++) {
            for (int d = 0; d < grid[a].length; d++) {
                grid[a][d] = duty(variables[a][d]);
            }
        }
        return grid;
    }

    private int duty(int[] cell) {
        for (int duty = 0; duty < cell.length; duty++) {
            if (cell[duty] != NONE && programme.value(cell[duty]) == 1) {
                return duty;
            }
        }
        return Duties.OFF;
    }
}
