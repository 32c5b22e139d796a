package io.github.paiban.report.workbook;

import io.github.paiban.rules.Duties;

/** The colours of the cells of duties. */
final class GridColours {
    private GridColours() {}

    /** The colour behind a duty: free days show through where nobody works. */
    static String of(Month month, int duty, boolean freeDay) {
        String colour = month.symbols().get(duty).colour();
        return freeDay && !Duties.isWork(duty) ? Shade.between(colour, Shade.FREE_DAY) : colour;
    }

    static Look look(Look look, Month month, int duty, boolean freeDay) {
        String colour = of(month, duty, freeDay);
        String ink = Shade.inkOn(colour);
        return look.fill(colour).ink(ink.equals(Shade.BLACK) ? "" : ink);
    }
}
