package io.github.paiban.staffing;

/** The gamma function and the shares of a gamma distribution, by Stirling's series, power series and continued fraction. */
public final class GammaFunction {
    private static final double SHIFT = 10;
    private static final double TINY = 1e-300;
    private static final int MOST_TERMS = 1_000_000;

    private GammaFunction() {}

    /** ln Γ(x) for x above 0. */
    static double ln(double x) {
        return stirling(x) + x * Math.log(x) - x;
    }

    /** ln Γ(x) − x ln x + x: what is left of ln Γ where its large parts cancel others. */
    static double stirling(double x) {
        double shifted = x;
        double product = 1;
        while (shifted < SHIFT) {
            product *= shifted;
            shifted++;
        }
        double inverse = 1 / shifted;
        double square = inverse * inverse;
        double series = inverse
                * (1 / 12.0 - square * (1 / 360.0 - square * (1 / 1260.0 - square * (1 / 1680.0 - square / 1188.0))));
        double plain = 0.5 * Math.log(2 * Math.PI / shifted) + series;
        return shifted == x
                ? plain
                : plain + shifted * Math.log(shifted) - shifted - Math.log(product) - x * Math.log(x) + x;
    }

    /** The share of a gamma distribution of the given shape and scale 1 that lies at or below x: P(shape, x). */
    public static double shareBelow(double shape, double x) {
        if (x <= 0) {
            return 0;
        }
        double power = Math.exp(shape * Math.log(x) - x - ln(shape));
        if (x < shape + 1) {
            return Math.min(1, power / shape * series(shape, x));
        }
        return Math.max(0, 1 - power * fraction(shape, x));
    }

    /** 1 + x/(s+1) + x²/((s+1)(s+2)) + …; times x^s e^−x / s it is γ(s, x). */
    static double series(double shape, double x) {
        double term = 1;
        double sum = 1;
        for (double next = shape + 1; term > sum * 1e-17; next++) {
            term *= x / next;
            sum += term;
        }
        return sum;
    }

    /** Legendre's fraction 1/(x+1−s− 1(1−s)/(x+3−s− …)), by Lentz; times x^s e^−x it is Γ(s, x). For x above s. */
    static double fraction(double shape, double x) {
        double b = x + 1 - shape;
        double d = 1 / b;
        double c = 1 / TINY;
        double value = d;
        for (int i = 1; i < MOST_TERMS; i++) {
            double a = -i * (i - shape);
            b += 2;
            d = 1 / nonZero(a * d + b);
            c = nonZero(b + a / c);
            double factor = c * d;
            value *= factor;
            if (Math.abs(factor - 1) < 1e-16) {
                break;
            }
        }
        return value;
    }

    private static double nonZero(double number) {
        return Math.abs(number) < TINY ? TINY : number;
    }
}
