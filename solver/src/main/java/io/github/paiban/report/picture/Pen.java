package io.github.paiban.report.picture;

/** Writes texts into boxes: fitted, at the left, in the middle. */
final class Pen {
    private static final String ELLIPSIS = "…";
    private static final double SMALLEST = 0.6;
    /** Where a Chinese character's middle is above the baseline, as a share of its size. */
    private static final double MIDDLE = 0.37;

    private final Canvas canvas;
    private final RosterFont font;

    Pen(Canvas canvas, RosterFont font) {
        this.canvas = canvas;
        this.font = font;
    }

    /** The surface. */
    Canvas canvas() {
        return canvas;
    }

    /** How wide a text is. */
    double width(String text, double size) {
        return font.width(font.shown(text), size);
    }

    /** Writes a text at the left of a box, cut where it is too long. */
    void left(String text, Box box, Ink ink) {
        write(cut(font.shown(text), box.width(), ink.size()), box.x(), box, ink);
    }

    /** Writes a text at the right of a box, cut where it is too long. */
    void right(String text, Box box, Ink ink) {
        String shown = cut(font.shown(text), box.width(), ink.size());
        write(shown, box.x() + box.width() - font.width(shown, ink.size()), box, ink);
    }

    /** Writes a text in the middle of a box: smaller, then cut, where it is too long. */
    void middle(String text, Box box, Ink ink) {
        String shown = font.shown(text);
        double size = ink.size() * Math.clamp(box.width() / Math.max(1, font.width(shown, ink.size())), SMALLEST, 1);
        String fitted = cut(shown, box.width(), size);
        write(fitted, box.x() + (box.width() - font.width(fitted, size)) / 2, box, ink.at(size));
    }

    private void write(String shown, double x, Box box, Ink ink) {
        canvas.text(shown, x, box.y() + box.height() / 2 + ink.size() * MIDDLE, ink);
    }

    private String cut(String shown, double width, double size) {
        if (font.width(shown, size) <= width) {
            return shown;
        }
        double room = width - font.width(ELLIPSIS, size);
        int end = 0;
        double used = 0;
        while (end < shown.length()) {
            int codePoint = shown.codePointAt(end);
            used += font.advance(codePoint) * size;
            if (used > room) {
                break;
            }
            end += Character.charCount(codePoint);
        }
        return shown.substring(0, end) + ELLIPSIS;
    }
}
