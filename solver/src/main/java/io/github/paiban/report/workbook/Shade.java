package io.github.paiban.report.workbook;

import java.util.Locale;
import org.apache.poi.xssf.usermodel.XSSFColor;

/** Colours written {@code #RRGGBB}. */
final class Shade {
    /** Behind the days of a weekend or a holiday. */
    static final String FREE_DAY = "#FCE8D5";
    /** Behind days before the period. */
    static final String BEFORE = "#F5F5F5";
    /** Behind what must not be. */
    static final String ALARM = "#C62828";
    /** Behind what should not be. */
    static final String WARNING = "#F5A623";

    /** Behind a number of people missing. */
    static final String SHORTAGE = "#FAD4CC";

    static final String WHITE = "#FFFFFF";
    static final String BLACK = "#000000";

    private Shade() {}

    static XSSFColor of(String colour) {
        int rgb = Integer.parseInt(colour.substring(1), 16);
        return new XSSFColor(new byte[] {(byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb}, null);
    }

    /** Black or white, whichever can be read on a colour. */
    static String inkOn(String colour) {
        int rgb = Integer.parseInt(colour.substring(1), 16);
        double brightness = 0.299 * (rgb >> 16) + 0.587 * (rgb >> 8 & 255) + 0.114 * (rgb & 255);
        return brightness < 120 ? WHITE : BLACK;
    }

    /** The middle of two colours. */
    static String between(String one, String other) {
        int a = Integer.parseInt(one.substring(1), 16);
        int b = Integer.parseInt(other.substring(1), 16);
        int mixed = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            mixed |= (((a >> shift & 255) + (b >> shift & 255)) / 2) << shift;
        }
        return String.format(Locale.ROOT, "#%06X", mixed);
    }
}
