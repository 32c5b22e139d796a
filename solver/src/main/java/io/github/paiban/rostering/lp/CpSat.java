package io.github.paiban.rostering.lp;

import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A programme in whole numbers solved by CP-SAT, the constraint solver of OR-Tools. */
final class CpSat implements IntegerProgramme {
    private final CpModel model = new CpModel();
    private final List<IntVar> variables = new ArrayList<>();
    private long[] values = {};

    @Override
    public int addVariable(long lower, long upper) {
        variables.add(model.newIntVar(lower, upper, ""));
        return variables.size() - 1;
    }

    @Override
    public void addSum(long lower, long upper, int[] of, long[] coefficients) {
        model.addLinearConstraint(sum(of, coefficients), lower, upper);
    }

    @Override
    public void minimise(int[] of, long[] costs) {
        model.minimize(sum(of, costs));
    }

    private LinearExpr sum(int[] of, long[] coefficients) {
        IntVar[] terms = Arrays.stream(of).mapToObj(variables::get).toArray(IntVar[]::new);
        return LinearExpr.weightedSum(terms, coefficients);
    }

    @Override
    public Outcome solve(Effort effort) {
        CpSolver solver = new CpSolver();
        solver.getParameters()
                .setMaxTimeInSeconds(effort.seconds())
                .setMaxDeterministicTime(effort.work())
                .setNumWorkers(effort.threads())
                .setRandomSeed((int) Math.floorMod(effort.seed(), (long) Integer.MAX_VALUE));
        return switch (solver.solve(model)) {
            case OPTIMAL -> read(solver, Outcome.OPTIMAL);
            case FEASIBLE -> read(solver, Outcome.FEASIBLE);
            case INFEASIBLE -> Outcome.NONE;
            case UNKNOWN -> Outcome.UNKNOWN;
            case MODEL_INVALID, UNRECOGNIZED ->
                throw new IllegalStateException("The programme is not valid: " + model.validate());
        };
    }

    private Outcome read(CpSolver solver, Outcome outcome) {
        values = variables.stream().mapToLong(solver::value).toArray();
        return outcome;
    }

    @Override
    public long value(int variable) {
        return values[variable];
    }
}
