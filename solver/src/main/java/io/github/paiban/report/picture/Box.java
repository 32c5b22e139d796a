package io.github.paiban.report.picture;

/** A rectangle on a canvas. */
record Box(double x, double y, double width, double height) {
    /** The box without so much at the left and the right. */
    Box inset(double by) {
        return new Box(x + by, y, width - 2 * by, height);
    }
}
