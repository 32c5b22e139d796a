package io.github.paiban.report.workbook;

import org.apache.poi.ss.usermodel.HorizontalAlignment;

/**
 * How a cell looks.
 *
 * @param fill the colour behind, {@code #RRGGBB}; empty for none
 * @param ink the colour of the letters; empty for black
 * @param bold whether they are bold
 * @param size their height in points
 * @param align where they stand
 * @param wrap whether they are broken into lines
 * @param format the number format; empty for none
 * @param edge the lines around the cell
 */
record Look(
        String fill,
        String ink,
        boolean bold,
        int size,
        HorizontalAlignment align,
        boolean wrap,
        String format,
        Edge edge) {
    /** Lines around a cell. */
    enum Edge {
        NONE,
        THIN,
        /** Thin, with a stronger line on the left: where a month or the totals begin. */
        SECTION,
        /** Strong and red: a wish that was refused. */
        REFUSED
    }

    static final Look TEXT = new Look("", "", false, 10, HorizontalAlignment.LEFT, false, "", Edge.NONE);
    static final Look CELL = TEXT.centred().edge(Edge.THIN);
    static final Look HEAD = CELL.fill("#E3E8EE").strong();
    static final Look TITLE = TEXT.strong().size(16);
    static final Look NOTE = TEXT.ink("#6B6B6B");

    Look fill(String colour) {
        return new Look(colour, ink, bold, size, align, wrap, format, edge);
    }

    Look ink(String colour) {
        return new Look(fill, colour, bold, size, align, wrap, format, edge);
    }

    Look strong() {
        return new Look(fill, ink, true, size, align, wrap, format, edge);
    }

    Look size(int points) {
        return new Look(fill, ink, bold, points, align, wrap, format, edge);
    }

    Look centred() {
        return new Look(fill, ink, bold, size, HorizontalAlignment.CENTER, wrap, format, edge);
    }

    Look left() {
        return new Look(fill, ink, bold, size, HorizontalAlignment.LEFT, wrap, format, edge);
    }

    Look right() {
        return new Look(fill, ink, bold, size, HorizontalAlignment.RIGHT, wrap, format, edge);
    }

    Look wrapped() {
        return new Look(fill, ink, bold, size, align, true, format, edge);
    }

    Look format(String numberFormat) {
        return new Look(fill, ink, bold, size, align, wrap, numberFormat, edge);
    }

    Look edge(Edge lines) {
        return new Look(fill, ink, bold, size, align, wrap, format, lines);
    }
}
