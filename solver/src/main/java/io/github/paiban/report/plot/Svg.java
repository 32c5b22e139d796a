package io.github.paiban.report.plot;

import java.util.List;
import java.util.Locale;

/** Writes the few shapes that charts need. */
final class Svg {
    private final StringBuilder text = new StringBuilder();

    /** What is written so far. */
    String text() {
        return text.toString();
    }

    /** Opens a group moved to a place. */
    void open(double x, double y) {
        add("<g transform=\"translate(%s %s)\">%n", number(x), number(y));
    }

    /** Closes it. */
    void close() {
        text.append("</g>\n");
    }

    void line(double fromX, double fromY, double toX, double toY, String kind) {
        add(
                "<line class=\"%s\" x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\"/>%n",
                kind, number(fromX), number(fromY), number(toX), number(toY));
    }

    void rectangle(double x, double y, double width, double height, String kind) {
        add(
                "<rect class=\"%s\" x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\"/>%n",
                kind, number(x), number(y), number(width), number(height));
    }

    void dot(double x, double y, String kind, String title) {
        add(
                "<circle class=\"%s\" cx=\"%s\" cy=\"%s\" r=\"3\"><title>%s</title></circle>%n",
                kind, number(x), number(y), escaped(title));
    }

    void label(double x, double y, String kind, String words) {
        add("<text class=\"%s\" x=\"%s\" y=\"%s\">%s</text>%n", kind, number(x), number(y), escaped(words));
    }

    /** A path through points; closed makes an area. */
    void path(List<double[]> points, boolean isClosed, String kind) {
        if (points.isEmpty()) {
            return;
        }
        StringBuilder path = new StringBuilder();
        for (double[] point : points) {
            path.append(path.isEmpty() ? "M" : "L").append(number(point[0])).append(' ').append(number(point[1]));
        }
        add("<path class=\"%s\" d=\"%s%s\"/>%n", kind, path, isClosed ? "Z" : "");
    }

    private void add(String format, Object... values) {
        text.append(String.format(Locale.ROOT, format, values).replace("\r\n", "\n"));
    }

    private static String number(double number) {
        String written = String.format(Locale.ROOT, "%.1f", number);
        return written.endsWith(".0") ? written.substring(0, written.length() - 2) : written;
    }

    /** Words as they may stand in a document. */
    static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
