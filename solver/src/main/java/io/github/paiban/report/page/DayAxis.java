package io.github.paiban.report.page;

import java.util.Locale;

/** The days along the charts, all to one scale so that the eye can go straight up and down; a unit is a pixel or more. */
final class DayAxis {
    /** Room for the figures at the left. */
    static final int LEFT = 44;
    /** Width of a day. */
    static final int STEP = 30;

    private static final int RIGHT = 6;

    private final Page page;
    private final int days;

    /**
     * An axis.
     *
     * @param days how many days it shows, which may be one more than the period has
     */
    DayAxis(Page page, int days) {
        this.page = page;
        this.days = days;
    }

    /** How many days. */
    int days() {
        return days;
    }

    /** The left edge of a day. */
    static int x(int day) {
        return LEFT + day * STEP;
    }

    /** Begins a chart. */
    void open(Html html, String id, int height, String label) {
        int width = x(days) + RIGHT;
        html.open("div", "class", "scroll chart-box");
        html.open(
                "svg",
                "id",
                id,
                "class",
                "chart",
                "role",
                "img",
                "tabindex",
                "0",
                "width",
                Integer.toString(width),
                "height",
                Integer.toString(height),
                "viewBox",
                "0 0 " + width + " " + height,
                "aria-label",
                label);
    }

    /** Shades weekends. */
    void shade(Html html, int top, int bottom) {
        StringBuilder path = new StringBuilder();
        for (int day = 0; day < days; day++) {
            if (page.frame().isWeekend(day)) {
                path.append(box(x(day), top, STEP, bottom - top));
            }
        }
        html.open("path", "class", "weekend", "d", path.append("M0 0").toString())
                .close("path");
    }

    /** Writes day and weekday below a chart. */
    void label(Html html, int y) {
        for (int day = 0; day < days; day++) {
            String x = Integer.toString(x(day) + STEP / 2);
            String kind = page.frame().isWeekend(day) ? "tick we" : "tick";
            html.leaf(
                    "text",
                    Integer.toString(page.frame().date(day).getDayOfMonth()),
                    "class",
                    kind,
                    "x",
                    x,
                    "y",
                    Integer.toString(y));
            html.leaf(
                    "text",
                    page.words().weekday(page.frame().weekday(day)),
                    "class",
                    kind + " wd",
                    "x",
                    x,
                    "y",
                    Integer.toString(y + 13));
        }
    }

    /** Ends a chart. */
    void close(Html html) {
        html.open("rect", "class", "cursor", "width", "0", "height", "0").close("rect");
        html.close("svg").close("div");
    }

    /** A rectangle as part of a path. */
    static String box(double x, double y, double width, double height) {
        return "M" + n(x) + " " + n(y) + "h" + n(width) + "v" + n(height) + "h" + n(-width) + "z";
    }

    /** A number of a drawing, to a tenth. */
    static String n(double number) {
        double tenths = Math.rint(number * 10) / 10;
        return tenths == Math.rint(tenths) ? Long.toString((long) tenths) : String.format(Locale.ROOT, "%.1f", tenths);
    }
}
