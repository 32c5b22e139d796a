package io.github.paiban.report.picture;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** A canvas of pixels, one for each unit. Characters are drawn as outlines: no font of the machine is asked for. */
final class ImageCanvas implements Canvas, AutoCloseable {
    private final RosterFont font;
    private final BufferedImage image;
    private final Graphics2D graphics;

    ImageCanvas(RosterFont font, int width, int height) {
        this.font = font;
        this.image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        this.graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        fill(0, 0, width, height, Ink.WHITE);
    }

    @Override
    public void fill(double x, double y, double width, double height, int colour) {
        graphics.setColor(new Color(colour));
        graphics.fill(new Rectangle2D.Double(x, y, width, height));
    }

    @Override
    public void text(String text, double x, double baseline, Ink ink) {
        graphics.setColor(new Color(ink.colour()));
        double scale = ink.size() / font.unitsPerEm();
        double at = x;
        for (int codePoint : text.codePoints().toArray()) {
            AffineTransform place = new AffineTransform(scale, 0, 0, -scale, at, baseline);
            draw(place.createTransformedShape(font.outline(codePoint)), ink);
            at += font.advance(codePoint) * ink.size();
        }
    }

    private void draw(Shape outline, Ink ink) {
        graphics.fill(outline);
        if (ink.isBold()) {
            graphics.setStroke(new BasicStroke((float) (ink.size() * Ink.BOLD)));
            graphics.draw(outline);
        }
    }

    /** Writes it as PNG. */
    void writePng(OutputStream out) throws IOException {
        try (MemoryCacheImageOutputStream png = new MemoryCacheImageOutputStream(out)) {
            if (!ImageIO.write(image, "png", png)) {
                throw new IOException("This Java machine cannot write PNG. Maybe it lacks the module java.desktop.");
            }
        }
    }

    /** What was drawn. */
    BufferedImage image() {
        return image;
    }

    @Override
    public void close() {
        graphics.dispose();
    }
}
