package io.github.paiban.report.picture;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;

/** A canvas that is a part of a PDF page. */
final class PdfCanvas implements Canvas {
    private final PDPageContentStream page;
    private final PDFont font;
    private final double left;
    private final double top;
    private final double scale;

    /**
     * A canvas.
     *
     * @param left where its left edge is on the page, in points
     * @param top where its upper edge is above the page's lower edge, in points
     * @param scale points a unit
     */
    PdfCanvas(PDPageContentStream page, PDFont font, double left, double top, double scale) {
        this.page = page;
        this.font = font;
        this.left = left;
        this.top = top;
        this.scale = scale;
    }

    @Override
    public void fill(double x, double y, double width, double height, int colour) {
        draw(() -> {
            page.setNonStrokingColor(red(colour), green(colour), blue(colour));
            page.addRect(x(x), y(y + height), (float) (width * scale), (float) (height * scale));
            page.fill();
        });
    }

    @Override
    public void text(String text, double x, double baseline, Ink ink) {
        if (text.isEmpty()) {
            return;
        }
        draw(() -> {
            int colour = ink.colour();
            page.beginText();
            page.setFont(font, (float) (ink.size() * scale));
            page.setNonStrokingColor(red(colour), green(colour), blue(colour));
            page.setStrokingColor(red(colour), green(colour), blue(colour));
            page.setLineWidth((float) (ink.size() * Ink.BOLD * scale));
            page.setRenderingMode(ink.isBold() ? RenderingMode.FILL_STROKE : RenderingMode.FILL);
            page.newLineAtOffset(x(x), y(baseline));
            page.showText(text);
            page.endText();
        });
    }

    private float x(double x) {
        return (float) (left + x * scale);
    }

    private float y(double y) {
        return (float) (top - y * scale);
    }

    private static float red(int colour) {
        return (colour >> 16 & 0xFF) / 255f;
    }

    private static float green(int colour) {
        return (colour >> 8 & 0xFF) / 255f;
    }

    private static float blue(int colour) {
        return (colour & 0xFF) / 255f;
    }

    @FunctionalInterface
    private interface Drawing {
        void draw() throws IOException;
    }

    private static void draw(Drawing drawing) {
        try {
            drawing.draw();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
