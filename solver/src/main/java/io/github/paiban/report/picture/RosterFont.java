package io.github.paiban.report.picture;

import java.awt.geom.GeneralPath;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The bundled font, a part of Noto Sans SC: its outlines are read by ourselves, so that neither fonts nor a font library
 * need to be installed. Not safe for use by several threads.
 */
final class RosterFont implements AutoCloseable {
    private static final String FILE = "/io/github/paiban/font/NotoSansSC-roster.ttf";

    /** What stands for a character that the font does not have. */
    static final int MISSING = 0x25A1;

    private final TrueTypeFont font;
    private final CmapLookup glyphs;
    private final double unitsPerEm;
    private final Map<Integer, GeneralPath> outlines = new HashMap<>();

    private RosterFont(TrueTypeFont font) throws IOException {
        this.font = font;
        this.glyphs = font.getUnicodeCmapLookup();
        this.unitsPerEm = font.getUnitsPerEm();
    }

    /** Reads the font. */
    static RosterFont load() throws IOException {
        try (InputStream file = RosterFont.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IOException("The font " + FILE + " is not on the class path.");
            }
            return new RosterFont(new TTFParser().parse(new RandomAccessReadBuffer(file)));
        }
    }

    /** The font for embedding. */
    TrueTypeFont font() {
        return font;
    }

    /** Whether the font has a character. */
    boolean has(int codePoint) {
        return glyphs.getGlyphId(codePoint) != 0;
    }

    /**
     * A text as it can be drawn, in one line from left to right: characters that the font does not have, such as pictures,
     * become □, marks that have no look of their own are left out.
     */
    String shown(String text) {
        StringBuilder shown = new StringBuilder();
        text.codePoints().filter(RosterFont::isSeen).forEach(each -> shown.appendCodePoint(drawn(each)));
        return shown.toString();
    }

    private int drawn(int codePoint) {
        if (Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint)) {
            return ' ';
        }
        return has(codePoint) ? codePoint : MISSING;
    }

    private static boolean isSeen(int codePoint) {
        boolean isSelector = codePoint >= 0xFE00 && codePoint <= 0xFE0F;
        return switch (Character.getType(codePoint)) {
            case Character.FORMAT, Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> false;
            case Character.CONTROL -> Character.isWhitespace(codePoint);
            default -> !isSelector;
        };
    }

    /** The width of a drawn text at a size. */
    double width(String text, double size) {
        return text.codePoints().mapToDouble(this::advance).sum() * size;
    }

    /** How far a character moves the pen, at size 1. */
    double advance(int codePoint) {
        try {
            return font.getAdvanceWidth(glyphs.getGlyphId(codePoint)) / unitsPerEm;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The outline of a character, in units of the font with y upwards. */
    GeneralPath outline(int codePoint) {
        return outlines.computeIfAbsent(codePoint, this::read);
    }

    private GeneralPath read(int codePoint) {
        try {
            GlyphData glyph = font.getGlyph().getGlyph(glyphs.getGlyphId(codePoint));
            return glyph == null ? new GeneralPath() : glyph.getPath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Units of the font for size 1. */
    double unitsPerEm() {
        return unitsPerEm;
    }

    @Override
    public void close() throws IOException {
        font.close();
    }
}
