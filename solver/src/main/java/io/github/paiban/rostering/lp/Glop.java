package io.github.paiban.rostering.lp;

import com.google.ortools.Loader;
import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPSolverParameters;
import com.google.ortools.linearsolver.MPVariable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A linear programme solved by GLOP, the simplex method of OR-Tools. Keeps the programme by itself, too: now and then
 * the method cannot go on from where it stood, and has to begin anew.
 */
final class Glop implements LinearProgramme {
    /** A solution that is a little inexact is of use as well: bounds are worked out from its prices in whole numbers. */
    private static final String INEXACT = " change_status_to_imprecise: false";
    /** Our numbers are near 1 already; scaling made shops' programmes take twice as long. */
    private static final String UNSCALED = " use_scaling: false";

    private static final String DUAL = "use_dual_simplex: true" + INEXACT + UNSCALED;
    private static final String PRIMAL = "use_dual_simplex: false" + INEXACT + UNSCALED;

    private final MPSolverParameters parameters = new MPSolverParameters();
    private final List<Row> rows = new ArrayList<>();
    private final List<Column> columns = new ArrayList<>();
    private MPSolver solver = newSolver();
    private double[] values = {};
    private double[] prices = {};
    private double objective;

    private record Row(double lower, double upper, MPConstraint constraint) {}

    private static final class Column {
        final double cost;
        final double upper;
        final int[] rows;
        final double[] coefficients;
        final MPVariable variable;

        Column(double cost, double upper, int[] rows, double[] coefficients, MPVariable variable) {
            this.cost = cost;
            this.upper = upper;
            this.rows = rows;
            this.coefficients = coefficients;
            this.variable = variable;
        }
    }

    Glop() {
        parameters.setIntegerParam(
                MPSolverParameters.IntegerParam.PRESOLVE, MPSolverParameters.PresolveValues.PRESOLVE_OFF.swigValue());
        parameters.setIntegerParam(
                MPSolverParameters.IntegerParam.INCREMENTALITY,
                MPSolverParameters.IncrementalityValues.INCREMENTALITY_ON.swigValue());
    }

    /** Loads the native library; throws where there is none for this machine. */
    static void load() {
        Loader.loadNativeLibraries();
    }

    private static MPSolver newSolver() {
        MPSolver solver = MPSolver.createSolver("GLOP");
        solver.objective().setMinimization();
        return solver;
    }

    @Override
    public int addRow(double lower, double upper) {
        rows.add(new Row(lower, upper, solver.makeConstraint(lower, upper)));
        return rows.size() - 1;
    }

    @Override
    public int addColumn(double cost, double upper, int[] inRows, double[] coefficients, int size) {
        columns.add(make(cost, upper, Arrays.copyOf(inRows, size), Arrays.copyOf(coefficients, size)));
        return columns.size() - 1;
    }

    private Column make(double cost, double upper, int[] inRows, double[] coefficients) {
        MPVariable variable = solver.makeNumVar(0, upper, "");
        solver.objective().setCoefficient(variable, cost);
        for (int i = 0; i < inRows.length; i++) {
            rows.get(inRows[i]).constraint.setCoefficient(variable, coefficients[i]);
        }
        return new Column(cost, upper, inRows, coefficients, variable);
    }

    @Override
    public void setUpper(int column, double upper) {
        Column old = columns.get(column);
        if (old.upper != upper) {
            old.variable.setUb(upper);
            columns.set(column, new Column(old.cost, upper, old.rows, old.coefficients, old.variable));
        }
    }

    @Override
    public boolean solve(boolean dual, double seconds) {
        boolean optimal = run(dual ? DUAL : PRIMAL, seconds);
        if (!optimal) {
            beginAnew();
            optimal = run(PRIMAL, seconds);
        }
        if (optimal) {
            copySolution();
        }
        return optimal;
    }

    private boolean run(String method, double seconds) {
        solver.setTimeLimit(Math.max(1, (long) (seconds * 1000)));
        solver.setSolverSpecificParametersAsString(method);
        return solver.solve(parameters) == MPSolver.ResultStatus.OPTIMAL;
    }

    private void beginAnew() {
        solver.delete();
        solver = newSolver();
        rows.replaceAll(row -> new Row(row.lower, row.upper, solver.makeConstraint(row.lower, row.upper)));
        columns.replaceAll(column -> make(column.cost, column.upper, column.rows, column.coefficients));
    }

    /** Any change to the programme would make the values of the library's own objects void. */
    private void copySolution() {
        objective = solver.objective().value();
        values = new double[columns.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = columns.get(i).variable.solutionValue();
        }
        prices = new double[rows.size()];
        for (int i = 0; i < prices.length; i++) {
            prices[i] = rows.get(i).constraint.dualValue();
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
