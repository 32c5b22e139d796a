package io.github.paiban.forecast;

/**
 * Weighted least squares with a penalty on each coefficient, by Cholesky's decomposition of the normal equations. With
 * positive penalties there is always exactly one solution.
 */
final class Ridge {
    private final double[][] rows;
    private final double[] penalties;

    /**
     * A problem.
     *
     * @param rows explaining figures of each observation
     * @param penalties of each coefficient, above 0
     */
    Ridge(double[][] rows, double[] penalties) {
        this.rows = rows;
        this.penalties = penalties;
    }

    /** The coefficients. */
    double[] solve(double[] values, double[] weights) {
        int width = penalties.length;
        double[][] matrix = new double[width][width];
        double[] right = new double[width];
        for (int row = 0; row < rows.length; row++) {
            double[] x = rows[row];
            for (int i = 0; i < width; i++) {
                if (x[i] == 0) {
                    continue;
                }
                double weighted = weights[row] * x[i];
                right[i] += weighted * values[row];
                for (int j = 0; j <= i; j++) {
                    matrix[i][j] += weighted * x[j];
                }
            }
        }
        for (int i = 0; i < width; i++) {
            matrix[i][i] += penalties[i];
        }
        decompose(matrix);
        return substitute(matrix, right);
    }

    private static void decompose(double[][] matrix) {
        for (int i = 0; i < matrix.length; i++) {
            for (int j = 0; j <= i; j++) {
                double sum = matrix[i][j];
                for (int k = 0; k < j; k++) {
                    sum -= matrix[i][k] * matrix[j][k];
                }
                matrix[i][j] = i == j ? Math.sqrt(Math.max(sum, 1e-12)) : sum / matrix[j][j];
            }
        }
    }

    private static double[] substitute(double[][] lower, double[] right) {
        int width = right.length;
        double[] solution = right.clone();
        for (int i = 0; i < width; i++) {
            for (int k = 0; k < i; k++) {
                solution[i] -= lower[i][k] * solution[k];
            }
            solution[i] /= lower[i][i];
        }
        for (int i = width - 1; i >= 0; i--) {
            for (int k = i + 1; k < width; k++) {
                solution[i] -= lower[k][i] * solution[k];
            }
            solution[i] /= lower[i][i];
        }
        return solution;
    }

    /** What coefficients say of an observation. */
    static double predict(double[] coefficients, double[] row) {
        double sum = 0;
        for (int i = 0; i < row.length; i++) {
            sum += coefficients[i] * row[i];
        }
        return sum;
    }
}
