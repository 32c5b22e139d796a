package io.github.paiban.report.picture;

/** A surface with its origin at the top left; lengths in units of the drawing. */
interface Canvas {
    /**
     * Fills a rectangle.
     *
     * @param colour as 0xRRGGBB
     */
    void fill(double x, double y, double width, double height, int colour);

    /**
     * Writes a text that the font has all characters of.
     *
     * @param x its left end
     * @param baseline the line it stands on
     * @param style its size and colour
     */
    void text(String text, double x, double baseline, Ink style);
}
