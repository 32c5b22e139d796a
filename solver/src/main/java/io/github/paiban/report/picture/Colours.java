package io.github.paiban.report.picture;

/** Colours as 0xRRGGBB. */
final class Colours {
    static final int LINE = 0xC9CFD6;
    static final int STRONG_LINE = 0x7B8794;
    static final int HEAD = 0xEEF1F4;
    static final int WEEKEND_HEAD = 0xDCE3EC;
    static final int HOLIDAY_HEAD = 0xFBDAD5;
    static final int PAPER = 0xFFFFFF;
    private static final double FADED = 0.55;
    private static final int WEEKEND_TINT = 0x5B8DD9;
    private static final double TINT = 0.15;

    private Colours() {}

    /** The colour written as {@code #RRGGBB}. */
    static int of(String written) {
        return Integer.parseInt(written.substring(1), 16);
    }

    /** A colour of a free day, a little darker for weekends. */
    static int weekend(int colour) {
        return mixed(colour, WEEKEND_TINT, TINT);
    }

    /** A colour of a day that is over, nearer to that of paper. */
    static int faded(int colour) {
        return mixed(colour, PAPER, FADED);
    }

    private static int mixed(int colour, int other, double share) {
        return mix(colour, other, share, 16) << 16 | mix(colour, other, share, 8) << 8 | mix(colour, other, share, 0);
    }

    private static int mix(int colour, int other, double share, int shift) {
        return (int) Math.round((colour >> shift & 0xFF) * (1 - share) + (other >> shift & 0xFF) * share);
    }

    /** Dark or white, whichever can be read on a colour (relative luminance, WCAG 2). */
    static int textOn(int colour) {
        double luminance = 0.2126 * linear(colour >> 16) + 0.7152 * linear(colour >> 8) + 0.0722 * linear(colour);
        return luminance > 0.18 ? Ink.DARK : Ink.WHITE;
    }

    private static double linear(int channel) {
        double share = (channel & 0xFF) / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
