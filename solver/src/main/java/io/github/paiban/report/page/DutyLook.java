package io.github.paiban.report.page;

import io.github.paiban.model.Duty;
import io.github.paiban.report.Palette;
import io.github.paiban.rules.Duties;
import java.util.function.Function;

/** The colours of duties on the page: the shop's own by day, the same darkened by night, each with text that can be read. */
final class DutyLook {
    private static final double NIGHT_SHARE = 0.36;
    /** Parts of charts bear no text and may be brighter. */
    private static final double BAR_SHARE = 0.62;

    private static final double REST_SHARE = 0.06;
    private static final double NIGHT_INK = 0.3;
    private static final Colour QUIET = Colour.of("#9AA3B0");

    private final Duties duties;
    private final Palette palette;

    DutyLook(Duties duties, Palette palette) {
        this.duties = duties;
        this.palette = palette;
    }

    /** The rules that give each duty its colours, for cells and for parts of charts. */
    String rules() {
        return each(i -> {
            String cell = "{background:var(--b" + i + ");color:var(--f" + i + ")}";
            return ".d" + i + cell + ".k" + i + "{fill:var(--k" + i + ");background:var(--k" + i + ")}";
        });
    }

    /** The colours by day, as declarations. */
    String day() {
        return each(i -> colours(i, colour(i), colour(i).ink()) + bar(i, colour(i)));
    }

    /** The colours by night. */
    String night() {
        return each(i -> {
            boolean work = i >= Duties.FIRST_WORK;
            Colour ground = colour(i).mixed(work ? NIGHT_SHARE : REST_SHARE, Colour.NIGHT);
            return colours(i, ground, work ? colour(i).mixed(NIGHT_INK, Colour.WHITE) : QUIET)
                    + bar(i, colour(i).mixed(BAR_SHARE, Colour.NIGHT));
        });
    }

    private static String bar(int duty, Colour colour) {
        return "--k" + duty + ":" + colour + ";";
    }

    private static String colours(int duty, Colour ground, Colour ink) {
        return "--b" + duty + ":" + ground + ";--f" + duty + ":" + ink + ";";
    }

    private Colour colour(int duty) {
        Duty which = duties.get(duty);
        return Colour.of(palette.of(which));
    }

    private String each(Function<Integer, String> text) {
        StringBuilder all = new StringBuilder();
        for (int duty = 0; duty < duties.size(); duty++) {
            all.append(text.apply(duty));
        }
        return all.toString();
    }
}
