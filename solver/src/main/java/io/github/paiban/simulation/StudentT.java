package io.github.paiban.simulation;

/** Student's t distribution. */
final class StudentT {
    private static final double NORMAL = 1.959963984540054;

    private StudentT() {}

    /**
     * What is exceeded in amount with a chance of 5 %. The expansion of Fisher and Cornish (The percentile points of
     * distributions having known cumulants, Technometrics 2, 1960), right to a thousandth from three degrees on.
     *
     * @param degrees of freedom; the value is infinite below 1
     */
    static double twoSided95(int degrees) {
        return switch (degrees) {
            case 1 -> 12.706204736;
            case 2 -> 4.30265273;
            default -> degrees < 1 ? Double.POSITIVE_INFINITY : expansion(NORMAL, degrees);
        };
    }

    private static double expansion(double x, double n) {
        double y = x * x;
        double first = (y + 1) * x / 4;
        double second = ((5 * y + 16) * y + 3) * x / 96;
        double third = (((3 * y + 19) * y + 17) * y - 15) * x / 384;
        double fourth = ((((79 * y + 776) * y + 1482) * y - 1920) * y - 945) * x / 92_160;
        return x + (first + (second + (third + fourth / n) / n) / n) / n;
    }
}
