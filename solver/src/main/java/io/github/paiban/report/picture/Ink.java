package io.github.paiban.report.picture;

/**
 * How a text is written.
 *
 * @param size the height of a Chinese character
 * @param colour as 0xRRGGBB
 * @param isBold whether it stands out; drawn by a wider pen, for the font has one weight
 */
record Ink(double size, int colour, boolean isBold) {
    static final int DARK = 0x1F2933;
    static final int SOFT = 0x64707D;
    static final int RED = 0xC0281C;
    static final int WHITE = 0xFFFFFF;

    /** How much wider the pen of a bold text is, as a share of its size. */
    static final double BOLD = 0.035;

    static Ink plain(double size) {
        return new Ink(size, DARK, false);
    }

    static Ink bold(double size) {
        return new Ink(size, DARK, true);
    }

    Ink in(int other) {
        return new Ink(size, other, isBold);
    }

    Ink at(double other) {
        return new Ink(other, colour, isBold);
    }
}
