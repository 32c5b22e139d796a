package io.github.paiban.report.page;

import java.util.Locale;

/**
 * A colour of the screen.
 *
 * @param red 0 to 255
 * @param green likewise
 * @param blue likewise
 */
record Colour(int red, int green, int blue) {
    static final Colour INK = Colour.of("#1D2129");
    static final Colour WHITE = Colour.of("#FFFFFF");
    static final Colour NIGHT = Colour.of("#16191F");

    /** Reads {@code #RRGGBB}. */
    static Colour of(String code) {
        int all = Integer.parseInt(code.substring(1), 16);
        return new Colour(all >> 16, all >> 8 & 255, all & 255);
    }

    /** So much of this colour, 0 to 1, the rest of another. */
    Colour mixed(double share, Colour other) {
        return new Colour(mix(share, red, other.red), mix(share, green, other.green), mix(share, blue, other.blue));
    }

    private static int mix(double share, int one, int other) {
        return (int) Math.round(share * one + (1 - share) * other);
    }

    /** Dark or light, whichever can be read better on this colour. */
    Colour ink() {
        return contrast(INK) >= contrast(WHITE) ? INK : WHITE;
    }

    /** The ratio of contrast, 1 to 21, as the Web Content Accessibility Guidelines 2.1 define it. */
    double contrast(Colour other) {
        double one = luminance() + 0.05;
        double two = other.luminance() + 0.05;
        return Math.max(one, two) / Math.min(one, two);
    }

    private double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    private static double linear(int part) {
        double share = part / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "#%02x%02x%02x", red, green, blue);
    }
}
