package io.github.paiban.rostering.lp;

import com.google.ortools.Loader;
import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPSolverParameters;
import com.google.ortools.linearsolver.MPVariable;
import java.util.ArrayList;
import java.util.List;

/** A linear programme solved by GLOP, the simplex method of OR-Tools. */
final class Glop implements LinearProgramme {
    private static final String DUAL = "use_dual_simplex: true";
    private static final String PRIMAL = "use_dual_simplex: false";

    private final MPSolver solver;
    private final MPSolverParameters parameters = new MPSolverParameters();
    private final List<MPConstraint> rows = new ArrayList<>();
    private final List<MPVariable> columns = new ArrayList<>();
    private double[] values = {};
    private double[] prices = {};
    private double objective;

    private Glop(MPSolver solver) {
        this.solver = solver;
        parameters.setIntegerParam(
                MPSolverParameters.IntegerParam.PRESOLVE, MPSolverParameters.PresolveValues.PRESOLVE_OFF.swigValue());
        parameters.setIntegerParam(
                MPSolverParameters.IntegerParam.INCREMENTALITY,
                MPSolverParameters.IncrementalityValues.INCREMENTALITY_ON.swigValue());
        solver.objective().setMinimization();
    }

    /** Loads the native library; throws where there is none for this machine. */
    static void load() {
        Loader.loadNativeLibraries();
    }

    static Glop create() {
        return new Glop(MPSolver.createSolver("GLOP"));
    }

    @Override
    public int addRow(double lower, double upper) {
        rows.add(solver.makeConstraint(lower, upper));
        return rows.size() - 1;
    }

    @Override
    public int addColumn(double cost, double upper, int[] inRows, double[] coefficients, int size) {
        MPVariable column = solver.makeNumVar(0, upper, "");
        solver.objective().setCoefficient(column, cost);
        for (int i = 0; i < size; i++) {
            rows.get(inRows[i]).setCoefficient(column, coefficients[i]);
        }
        columns.add(column);
        return columns.size() - 1;
    }

    @Override
    public void setUpper(int column, double upper) {
        columns.get(column).setUb(upper);
    }

    @Override
    public int columns() {
        return columns.size();
    }

    @Override
    public boolean solve(boolean dual, double seconds) {
        solver.setSolverSpecificParametersAsString(dual ? DUAL : PRIMAL);
        solver.setTimeLimit(Math.max(1, (long) (seconds * 1000)));
        boolean optimal = solver.solve(parameters) == MPSolver.ResultStatus.OPTIMAL;
        if (optimal) {
            copySolution();
        }
        return optimal;
    }

    /** Any change to the programme would make the values of the library's own objects void. */
    private void copySolution() {
        objective = solver.objective().value();
        values = new double[columns.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = columns.get(i).solutionValue();
        }
        prices = new double[rows.size()];
        for (int i = 0; i < prices.length; i++) {
            prices[i] = rows.get(i).dualValue();
        }
    }

    @Override
    public double objective() {
        return objective;
    }

    @Override
    public double value(int column) {
        return column < values.length ? values[column] : 0;
    }

    @Override
    public double price(int row) {
        return prices[row];
    }

    @Override
    public void close() {
        solver.delete();
        parameters.delete();
    }
}
