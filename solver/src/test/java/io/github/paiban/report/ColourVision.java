package io.github.paiban.report;

import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * Colours as people see them: with three kinds of receptors, or without those for red, green or blue (Machado, Oliveira
 * and Fernandes 2009, severity 1).
 */
enum ColourVision {
    FULL,
    WITHOUT_RED,
    WITHOUT_GREEN,
    WITHOUT_BLUE;

    private static final double[] TO_XYZ = {0.4124, 0.3576, 0.1805, 0.2126, 0.7152, 0.0722, 0.0193, 0.1192, 0.9505};

    /** How far two colours, {@code #RRGGBB}, are apart: CIE 1976, in which about 2.3 can just be told apart. */
    double distance(String one, String other) {
        double[] a = lab(one);
        double[] b = lab(other);
        return Math.sqrt(IntStream.range(0, 3)
                .mapToDouble(i -> (a[i] - b[i]) * (a[i] - b[i]))
                .sum());
    }

    private double[] matrix() {
        return switch (this) {
            case FULL -> new double[] {1, 0, 0, 0, 1, 0, 0, 0, 1};
            case WITHOUT_RED ->
                new double[] {
                    0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998
                };
            case WITHOUT_GREEN ->
                new double[] {0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881
                };
            case WITHOUT_BLUE ->
                new double[] {
                    1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.303900
                };
        };
    }

    private double[] lab(String colour) {
        double[] linear = IntStream.range(0, 3)
                .mapToDouble(i -> linear(Integer.parseInt(colour, 2 * i + 1, 2 * i + 3, 16) / 255.0))
                .toArray();
        double[] seen = DoubleStream.of(times(matrix(), linear))
                .map(share -> Math.clamp(share, 0, 1))
                .toArray();
        double[] xyz = times(TO_XYZ, seen);
        double x = root(xyz[0] / 0.95047);
        double y = root(xyz[1]);
        double z = root(xyz[2] / 1.08883);
        return new double[] {116 * y - 16, 500 * (x - y), 200 * (y - z)};
    }

    private static double linear(double share) {
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    private static double root(double share) {
        return share > 0.008856 ? Math.cbrt(share) : 7.787 * share + 16.0 / 116;
    }

    private static double[] times(double[] matrix, double[] vector) {
        return IntStream.range(0, 3)
                .mapToDouble(row -> IntStream.range(0, 3)
                        .mapToDouble(column -> matrix[3 * row + column] * vector[column])
                        .sum())
                .toArray();
    }
}
