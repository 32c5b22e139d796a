package io.github.paiban.staffing;

/** Small dense matrices, by rows. */
final class Matrices {
    private Matrices() {}

    static double[] sum(double[] one, double[] other) {
        double[] sum = new double[one.length];
        for (int i = 0; i < sum.length; i++) {
            sum[i] = one[i] + other[i];
        }
        return sum;
    }

    static double[] scaled(double[] row, double factor) {
        double[] scaled = new double[row.length];
        for (int i = 0; i < row.length; i++) {
            scaled[i] = row[i] * factor;
        }
        return scaled;
    }

    static double[][] scaled(double[][] matrix, double factor) {
        double[][] scaled = new double[matrix.length][];
        for (int i = 0; i < matrix.length; i++) {
            scaled[i] = scaled(matrix[i], factor);
        }
        return scaled;
    }

    /** A column times a row. */
    static double[][] outer(double[] column, double[] row) {
        double[][] outer = new double[column.length][];
        for (int i = 0; i < column.length; i++) {
            outer[i] = scaled(row, column[i]);
        }
        return outer;
    }

    static double product(double[] row, double[] column) {
        double product = 0;
        for (int i = 0; i < row.length; i++) {
            product += row[i] * column[i];
        }
        return product;
    }

    static double[] product(double[] row, double[][] matrix) {
        double[] product = new double[matrix[0].length];
        for (int i = 0; i < row.length; i++) {
            for (int k = 0; k < product.length; k++) {
                product[k] += row[i] * matrix[i][k];
            }
        }
        return product;
    }

    /** A matrix times a column. */
    static double[] product(double[][] matrix, double[] column) {
        double[] product = new double[matrix.length];
        for (int i = 0; i < matrix.length; i++) {
            product[i] = product(matrix[i], column);
        }
        return product;
    }

    /** By Gauss and Jordan without exchange of rows: for matrices whose diagonal outweighs the rest. */
    static double[][] inverse(double[][] matrix) {
        int size = matrix.length;
        double[][] left = scaled(matrix, 1);
        double[][] inverse = new double[size][size];
        for (int i = 0; i < size; i++) {
            inverse[i][i] = 1;
        }
        for (int pivot = 0; pivot < size; pivot++) {
            double scale = 1 / left[pivot][pivot];
            left[pivot] = scaled(left[pivot], scale);
            inverse[pivot] = scaled(inverse[pivot], scale);
            for (int i = 0; i < size; i++) {
                double factor = left[i][pivot];
                if (i != pivot && factor != 0) {
                    left[i] = sum(left[i], scaled(left[pivot], -factor));
                    inverse[i] = sum(inverse[i], scaled(inverse[pivot], -factor));
                }
            }
        }
        return inverse;
    }
}
